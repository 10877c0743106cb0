import type { Reader } from '#db/connection/reader';
import { listForces } from '#db/repositories/forces';
import { recordedTimes } from '#db/repositories/recorded-at';
import type { PackData } from '#shared/pack/resolve/pack-data';
import type { ResolvedPack } from '#shared/pack/resolved';

/** Adds to a document what names its figures, so that its data annex can be made from it alone, however the workspace goes on. */
export function withProvenance(
  read: Reader,
  pack: ResolvedPack,
  { sources, peerGroups }: Pick<PackData, 'sources' | 'peerGroups'>,
): ResolvedPack {
  const { observations } = pack.evidence;
  const forceIds = new Set(observations.map(({ forceId }) => forceId));
  const sourceIds = new Set(observations.map(({ sourceId }) => sourceId));
  const groupIds = new Set(observations.flatMap(({ ranks }) => ranks.map(({ peerGroupId }) => peerGroupId)));
  const provenance = {
    forces: listForces(read).flatMap(({ id, name }) => (forceIds.has(id) ? [{ id, name }] : [])),
    peerGroups: peerGroups.flatMap(({ id, title }) => (groupIds.has(id) ? [{ id, title }] : [])),
    sources: sources.filter(({ id }) => sourceIds.has(id)),
    recordedAt: recordedTimes(
      read,
      observations.map(({ id }) => id),
    ),
  };
  return { ...pack, evidence: { ...pack.evidence, provenance } };
}
