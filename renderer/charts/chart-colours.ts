export interface ChartColours {
  readonly line: string;
  readonly ground: string;
  readonly grid: string;
  readonly base: string;
  readonly quiet: string;
  readonly ink: string;
  readonly target: string;
}

/** On screen the tokens decide, so that dark works; paper is always light. */
export const chartColours = {
  screen: {
    line: 'var(--line)',
    ground: 'var(--ground)',
    grid: 'var(--grid)',
    base: 'var(--control-edge)',
    quiet: 'var(--ink-quiet)',
    ink: 'var(--ink)',
    target: 'var(--target)',
  },
  print: {
    line: '#12436d',
    ground: '#ffffff',
    grid: '#e4e9ee',
    base: '#8794a0',
    quiet: '#566370',
    ink: '#16212b',
    target: '#801650',
  },
} as const satisfies Record<'screen' | 'print', ChartColours>;
