import type { Tone } from '#shared/analysis/tone';
import { sentenceCase } from '#shared/text/words';
import { ToneMark } from './tone-mark';

/** A tone as shape and word, with an edge in its colour. */
export function ToneBadge({ tone, words }: { readonly tone: Tone; readonly words: string }) {
  return (
    <span className="tone-badge" data-tone={tone}>
      <ToneMark tone={tone} />
      {sentenceCase(words)}
    </span>
  );
}
