import type { Reader } from '#db/connection/reader';
import { listMetrics } from '#db/repositories/metrics';
import { listSets } from '#db/repositories/metric-sets';
import type { InputOf } from '#shared/contract/contract';
import type { Pack } from '#shared/pack/pack';
import { figureChoices, type FigureChoice } from '#shared/pack/figure/figure-choices';
import { searchWords, wordsFound } from '#shared/pack/figure/search-words';
import { createContext, type Context } from '#shared/pack/resolve/context';
import { readPackData } from '../pack-data';
import { packMetrics, packOf } from '../resolve-stored-pack';

/** More metrics than this are not looked through for one search: a further word narrows it. */
const mostMetrics = 14;

/** The figures that a text of the pack can take, found by words. */
export function packFigureChoices(
  read: Reader,
  { packId, search }: InputOf<'packs.figureChoices'>,
): readonly FigureChoice[] {
  const { context, metricIds } = searchedMetrics(read, packOf(read, packId), search);
  return figureChoices(context, metricIds, search);
}

/** The metrics that a search means, those that the pack shows first, with all that is held of them. */
export function searchedMetrics(
  read: Reader,
  pack: Pack,
  search: string,
): { readonly context: Context; readonly metricIds: readonly string[] } {
  const words = searchWords(search);
  const shown = new Set(packMetrics(pack, read));
  const listed = new Set(listSets(read).flatMap(({ groups }) => groups.flatMap(({ metricIds }) => metricIds)));
  const metricIds = listMetrics(read)
    .map(({ id, title, shortTitle, publishedLabel, theme }) => ({
      id,
      found: wordsFound(words, `${title} ${shortTitle} ${publishedLabel ?? ''} ${theme}`),
      near: Number(shown.has(id)) * 2 + Number(listed.has(id)),
    }))
    .toSorted((a, b) => b.found - a.found || b.near - a.near)
    .slice(0, mostMetrics)
    .map(({ id }) => id);
  return { context: createContext(readPackData(read, pack.meetingId, { metricIds })), metricIds };
}
