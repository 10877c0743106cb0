import type { Tone } from '#shared/analysis/tone';
import './state-badge.css';
import './tone.css';

export interface StateLook {
  readonly word: string;
  /** The outline of its shape within 10 by 10. */
  readonly path: string;
  readonly tone: Tone;
  /** Drawn dotted: nothing is known. */
  readonly dotted?: boolean;
}

/** Shapes that states share. */
export const stateShapes = {
  tick: 'M.9 5.4 3.8 8.2 9.1 2',
  clock: 'M5 .9a4.1 4.1 0 1 0 0 8.2 4.1 4.1 0 0 0 0-8.2ZM5 2.9V5.2L6.6 6.2',
  warning: 'M5 1 9.3 8.8H0.7ZM5 4v2.2M5 7.4v.2',
  ring: 'M5 1.4a3.6 3.6 0 1 0 0 7.2 3.6 3.6 0 0 0 0-7.2Z',
  bar: 'M1 5h8',
} as const;

/** Where something stands, as shape and word in a tone: never by colour alone. */
export function StateBadge({ look: { word, path, tone, dotted = false } }: { readonly look: StateLook }) {
  return (
    <span className="tone-badge state-badge" data-tone={tone}>
      <svg viewBox="0 0 10 10" data-dotted={dotted} aria-hidden="true">
        <path d={path} />
      </svg>
      {word}
    </span>
  );
}
