import type { ResponseState } from '#shared/contract/finding-views';
import type { Tone } from '#shared/analysis/tone';
import './response-state-badge.css';
import './tone.css';

interface Look {
  readonly word: string;
  readonly path: string;
  readonly tone: Tone;
}
const clock = 'M5 .9a4.1 4.1 0 1 0 0 8.2 4.1 4.1 0 0 0 0-8.2ZM5 2.9V5.2L6.6 6.2';

/** Word, shape and the tone that gives its colour: a tick, a ring, a clock, an exclamation in a triangle, a bar. */
const states: Readonly<Record<ResponseState['state'], Look>> = {
  complete: { word: 'Complete', path: 'M.9 5.4 3.8 8.2 9.1 2', tone: 'better' },
  open: { word: 'Open', path: 'M5 1.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6Z', tone: 'steady' },
  'due-soon': { word: 'Due soon', path: clock, tone: 'steady' },
  overdue: { word: 'Overdue', path: 'M5 1 9.3 8.8H0.7ZM5 4v2.2M5 7.4v.2', tone: 'worse' },
  late: { word: 'Published late', path: clock, tone: 'worse' },
  'not-applicable': { word: 'Not applicable', path: 'M1 5h8', tone: 'unknown' },
};

/** Where a section 55 response stands, as shape and word. */
export function ResponseStateBadge({ state }: { readonly state: ResponseState['state'] }) {
  const { word, path, tone } = states[state];
  return (
    <span className="tone-badge response-state" data-tone={tone}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d={path} />
      </svg>
      {word}
    </span>
  );
}
