import type { ReleaseState } from '#shared/domain/release/next-release';
import type { Tone } from '#shared/analysis/tone';
import '../../components/tone.css';

/** Word, shape and the tone that gives its colour: an exclamation in a triangle, a clock, a tick, a dotted ring. */
const states: Readonly<Record<ReleaseState, { readonly word: string; readonly path: string; readonly tone: Tone }>> = {
  stale: { word: 'Stale', path: 'M5 1 9.3 8.8H0.7ZM5 4v2.2M5 7.4v.2', tone: 'worse' },
  'due-soon': {
    word: 'Due soon',
    path: 'M5 .9a4.1 4.1 0 1 0 0 8.2 4.1 4.1 0 0 0 0-8.2ZM5 2.9V5.2L6.6 6.2',
    tone: 'steady',
  },
  'up-to-date': { word: 'Up to date', path: 'M.9 5.4 3.8 8.2 9.1 2', tone: 'better' },
  unknown: { word: 'Not known', path: 'M5 1.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8Z', tone: 'unknown' },
};

/** Whether the newest release is held, as shape and word. */
export function ReleaseStateBadge({ state }: { readonly state: ReleaseState }) {
  const { word, path, tone } = states[state];
  return (
    <span className="tone-badge release-state" data-tone={tone}>
      <svg viewBox="0 0 10 10" data-state={state} aria-hidden="true">
        <path d={path} />
      </svg>
      {word}
    </span>
  );
}
