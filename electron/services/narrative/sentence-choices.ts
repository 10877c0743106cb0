import type { Reader } from '#db/connection/reader';
import type { InputOf } from '#shared/contract/contract';
import type { SentenceChoice } from '#shared/pack/figure/bound-sentence';
import { metricSentences } from '#shared/pack/figure/sentences';
import { packOf } from '../resolve-stored-pack';
import { searchedMetrics } from './figure-choices';

/** Sentences about the metrics that a search means. */
export function packSentenceChoices(
  read: Reader,
  { packId, search }: InputOf<'packs.sentenceChoices'>,
): readonly SentenceChoice[] {
  const { context, metricIds } = searchedMetrics(read, packOf(read, packId), search);
  return metricIds.flatMap((id) => metricSentences(id, context));
}
