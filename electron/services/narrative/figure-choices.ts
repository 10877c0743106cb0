import type { Reader } from '#db/connection/reader';
import { listComparedMetrics } from '#db/repositories/compared-metrics';
import { listForces } from '#db/repositories/forces';
import { listMetrics } from '#db/repositories/metrics';
import { listSets } from '#db/repositories/metric-sets';
import { listPeerGroups } from '#db/repositories/peer-groups';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import type { InputOf } from '#shared/contract/contract';
import type { Pack } from '#shared/pack/pack';
import { figureChoices, type FigureChoice } from '#shared/pack/figure/figure-choices';
import { offeredGroups } from '#shared/pack/figure/group-of';
import { searchWords, wordsFound } from '#shared/pack/figure/search-words';
import { createContext, type Context } from '#shared/pack/resolve/context';
import { readPackData } from '../pack-data';
import { packMetrics, packOf } from '../resolve-stored-pack';

/** More metrics than this are not looked through for one search: a further word narrows it. */
const mostMetrics = 14;
/** Of forces too: "north" is in the names of five. */
const mostForces = 6;

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
  const otherForceIds = forcesMeant(read, words);
  const own = readWorkspaceInfo(read).force.id;
  const groups = offeredGroups({ peerGroups: listPeerGroups(read) });
  // Nobody looks for a rank or an average without a word of it.
  const compared = words.length === 0 ? [] : listComparedMetrics(read, metricIds, own);
  const peers = compared.flatMap((metricId) => groups.map(({ id: peerGroupId }) => ({ metricId, peerGroupId })));
  return { context: createContext(readPackData(read, pack.meetingId, { metricIds, otherForceIds, peers })), metricIds };
}

/** The forces that a search names, by the start of a telling word of their names. */
function forcesMeant(read: Reader, words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => word.length > 3);
  return listForces(read)
    .map(({ id, shortName }) => ({ id, found: wordsFound(telling, shortName) }))
    .filter(({ found }) => found > 0)
    .toSorted((a, b) => b.found - a.found)
    .slice(0, mostForces)
    .map(({ id }) => id);
}
