import type { Reader } from '#db/connection/reader';
import { sql } from '#db/connection/sql';
import { listComparedMetrics } from '#db/repositories/compared-metrics';
import { listForces } from '#db/repositories/forces';
import { listPeerGroups } from '#db/repositories/peer-groups';
import { listRevisedFigures } from '#db/repositories/revised-figures';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import type { Force } from '#shared/domain/force/force';
import { forcesIn, peersIn, type PeersChoice } from '#shared/pack/figure/figures-in';
import { forcesNamed, nameableForces } from '#shared/pack/figure/forces-named';
import { offeredGroups } from '#shared/pack/figure/group-of';
import { knownOf, type Known } from '#shared/narrative/known';
import type { Block, Pack } from '#shared/pack/pack';
import { plainText } from '#shared/pack/plain-text';
import { createContext } from '#shared/pack/resolve/context';
import { typedTexts } from '#shared/pack/typed-texts';
import { readPackData } from '../pack-data';
import { packMetrics } from '../resolve-stored-pack';

interface Kept {
  readonly stamp: string;
  readonly known: Known;
}
const kept = new WeakMap<Reader, Kept>();

/** All that the texts of a pack are held against: read once for a state of the data, since a person who types changes only the pack. */
export function knownFigures(read: Reader, pack: Pack): Known {
  const { blocks } = pack.body;
  const forces = nameableForces(listForces(read), listPeerGroups(read));
  const forceIds = [...new Set([...blocks.flatMap(forcesIn), ...namedIn(blocks, forces)])].toSorted();
  const peers = [...blocks.flatMap(peersIn), ...groupsOf(pack, read)];
  const stamp = [lastChange(read), pack.meetingId, ...forceIds, JSON.stringify(peers)].join(' ');
  const before = kept.get(read);
  if (before?.stamp === stamp) return before.known;
  const data = readPackData(read, pack.meetingId, { otherForceIds: forceIds, peers });
  const known = knownOf(createContext(data), listRevisedFigures(read, data.force.id), forces);
  kept.set(read, { stamp, known });
  return known;
}

/** The forces that people name in what they typed: a number may be theirs. */
function namedIn(blocks: readonly Block[], forces: readonly Force[]): readonly string[] {
  const typed = blocks.flatMap((block) => typedTexts(block).map(({ text }) => plainText(text)));
  return forcesNamed(typed.join('\n'), forces).map(({ forceId }) => forceId);
}

/** Of the metrics that the pack shows, every group of forces that has figures to compare. */
function groupsOf(pack: Pack, read: Reader): readonly PeersChoice[] {
  const { force } = readWorkspaceInfo(read);
  const groups = offeredGroups({ peerGroups: listPeerGroups(read) });
  return listComparedMetrics(read, packMetrics(pack, read), force.id).flatMap((metricId) =>
    groups.map(({ id }) => ({ metricId, peerGroupId: id, period: null })),
  );
}

/** The newest change of anything but packs. */
function lastChange(read: Reader): number {
  return (
    read.get(sql`SELECT seq FROM change_log WHERE area <> 'packs' ORDER BY seq DESC LIMIT 1`, (row) =>
      row.number('seq'),
    ) ?? 0
  );
}
