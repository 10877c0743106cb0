import type { Tone } from '#shared/analysis/tone';
import './tone.css';

const shapes: Record<Tone, string> = {
  better: 'M5 1.2 9.2 8.6H0.8Z',
  worse: 'M5 8.8 0.8 1.4H9.2Z',
  steady: 'M5 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  unknown: 'M5 1.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8Z',
};

/** The shape that goes with a tone's word: ▲ better, ▼ worse, ● no clear change, ◌ cannot be said. Never stands alone. */
export function ToneMark({ tone }: { readonly tone: Tone }) {
  return (
    <svg className="tone-mark" data-tone={tone} viewBox="0 0 10 10" aria-hidden="true">
      <path d={shapes[tone]} />
    </svg>
  );
}
