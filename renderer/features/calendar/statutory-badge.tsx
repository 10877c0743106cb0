import type { StatutoryStateName } from '#shared/accountability/statutory-state';
import type { Tone } from '#shared/analysis/tone';
import '../../components/tone.css';

interface Look {
  readonly word: string;
  readonly path: string;
  readonly tone: Tone;
}
const ring = 'M5 1.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8Z';

/** Word, shape and the tone that gives its colour. */
const states: Readonly<Record<StatutoryStateName, Look>> = {
  overdue: { word: 'Was it done?', path: 'M5 1 9.3 8.8H0.7ZM5 4v2.2M5 7.4v.2', tone: 'worse' },
  'due-soon': {
    word: 'Due soon',
    path: 'M5 .9a4.1 4.1 0 1 0 0 8.2 4.1 4.1 0 0 0 0-8.2ZM5 2.9V5.2L6.6 6.2',
    tone: 'steady',
  },
  ahead: { word: 'Ahead', path: ring, tone: 'steady' },
  unset: { word: 'No day set', path: ring, tone: 'unknown' },
  done: { word: 'Done', path: 'M.9 5.4 3.8 8.2 9.1 2', tone: 'better' },
  aside: { word: 'Laid aside', path: 'M1 5h8', tone: 'unknown' },
};

/** Where a statutory date stands, as shape and word. */
export function StatutoryBadge({ state }: { readonly state: StatutoryStateName }) {
  const { word, path, tone } = states[state];
  return (
    <span className="tone-badge release-state" data-tone={tone}>
      <svg viewBox="0 0 10 10" data-state={state === 'unset' ? 'unknown' : state} aria-hidden="true">
        <path d={path} />
      </svg>
      {word}
    </span>
  );
}
