import type { Reader } from '#db/connection/reader';
import { listActions } from '#db/repositories/actions';
import { listFindings } from '#db/repositories/findings';
import { listSets } from '#db/repositories/metric-sets';
import { findPack, listPacks } from '#db/repositories/packs';
import { DeskError } from '#shared/contract/errors';
import { forcesIn, peersIn } from '#shared/pack/figure/figures-in';
import type { Edition } from '#shared/editions/edition';
import type { Pack } from '#shared/pack/pack';
import { metricsOfBlock } from '#shared/pack/metrics-of-block';
import { resolve } from '#shared/pack/resolve/resolve';
import type { ResolvedPack } from '#shared/pack/resolved';
import { listWords } from '#shared/text/words';
import { readPackData } from './pack-data';
import { earlierPacks } from './publishing/earlier-packs';
import { publishedDocument } from './publishing/published-document';
import { sameTitle } from './same-title';
import { withProvenance } from './with-provenance';

/** @throws DeskError not-found */
export function packOf(read: Reader, packId: string): Pack {
  const pack = findPack(read, packId);
  if (pack === null) throw new DeskError('not-found', 'That pack is no longer in the workspace.');
  return pack;
}

/** The metrics that a pack's blocks can print. */
export function packMetrics({ body }: Pack, read: Reader): readonly string[] {
  const sets = listSets(read);
  const findings = listFindings(read);
  const actions = listActions(read);
  return [...new Set(body.blocks.flatMap((block) => metricsOfBlock(block, { sets, findings, actions })))];
}

/** What a pack shows: a published one for ever what was published, any other what the workspace now holds. */
export function resolveStoredPack(read: Reader, packId: string): ResolvedPack {
  const pack = packOf(read, packId);
  return publishedDocument(read, packId) ?? resolvePack(read, pack);
}

/**
 * What these blocks show by what the workspace now holds.
 * @param edition `public` where they are those of the public edition
 * @param figures the numbers that figures have already, by block
 */
export function resolvePack(
  read: Reader,
  pack: Pack,
  edition: Edition = 'restricted',
  figures: ReadonlyMap<string, number> = new Map(),
): ResolvedPack {
  const { blocks } = pack.body;
  const data = readPackData(read, pack.meetingId, {
    metricIds: packMetrics(pack, read),
    otherForceIds: blocks.flatMap(forcesIn),
    peers: blocks.flatMap(peersIn),
  });
  // Documents are long: they are read only where a block compares with one.
  const compares = blocks.some(({ kind }) => kind === 'changes');
  const published = compares ? earlierPacks(read, pack.id, edition) : [];
  return withProvenance(read, resolve(pack, { ...data, published }, edition, figures), data);
}

/**
 * @param title exact, or differing in case only; null for the workspace's only pack
 * @throws DeskError not-found, naming the packs that there are
 */
export function packTitled(read: Reader, title: string | null): Pack {
  const packs = listPacks(read);
  const titles = listWords(packs.map((pack) => `“${pack.title}”`));
  if (packs.length === 0)
    throw new DeskError('not-found', 'The workspace holds no pack yet. Make one in the window first.');
  if (title === null) {
    const [only] = packs;
    if (only === undefined || packs.length > 1)
      throw new DeskError('not-found', `The workspace holds ${titles}: name one with --pack "TITLE".`);
    return only;
  }
  const found = packs.find((pack) => pack.title === title) ?? packs.find((pack) => sameTitle(pack.title, title));
  if (found === undefined)
    throw new DeskError('not-found', `There is no pack titled “${title}”; the workspace holds ${titles}.`);
  return found;
}

/** What the pack with a title shows: see `packTitled`. */
export function resolvePackTitled(read: Reader, title: string | null): ResolvedPack {
  return resolveStoredPack(read, packTitled(read, title).id);
}
