export interface ChartColours {
  readonly line: string;
  readonly ground: string;
  readonly grid: string;
  readonly base: string;
  readonly quiet: string;
  readonly ink: string;
  readonly target: string;
  readonly better: string;
  readonly worse: string;
  /** The ground of what is usual: within limits, within a standard deviation. */
  readonly band: string;
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
    better: 'var(--better)',
    worse: 'var(--worse)',
    band: 'var(--ground-tint)',
  },
  print: {
    line: '#12436d',
    ground: '#ffffff',
    grid: '#e4e9ee',
    base: '#8794a0',
    quiet: '#566370',
    ink: '#16212b',
    target: '#801650',
    better: '#1e8a80',
    worse: '#d4510c',
    band: '#f0f4f7',
  },
} as const satisfies Record<'screen' | 'print', ChartColours>;
