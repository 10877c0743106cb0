import type { Reader } from '#db/connection/reader';
import { sql } from '#db/connection/sql';
import { listRevisedFigures } from '#db/repositories/revised-figures';
import { forcesIn } from '#shared/pack/figure/figures-in';
import { knownOf, type Known } from '#shared/narrative/known';
import type { Pack } from '#shared/pack/pack';
import { createContext } from '#shared/pack/resolve/context';
import { readPackData } from '../pack-data';

interface Kept {
  readonly stamp: string;
  readonly known: Known;
}
const kept = new WeakMap<Reader, Kept>();

/** All that the texts of a pack are held against: read once for a state of the data, since a person who types changes only the pack. */
export function knownFigures(read: Reader, pack: Pack): Known {
  const forceIds = [...new Set(pack.body.blocks.flatMap(forcesIn))].toSorted();
  const stamp = [lastChange(read), pack.meetingId, ...forceIds].join(' ');
  const before = kept.get(read);
  if (before?.stamp === stamp) return before.known;
  const data = readPackData(read, pack.meetingId, { otherForceIds: forceIds });
  const known = knownOf(createContext(data), listRevisedFigures(read, data.force.id));
  kept.set(read, { stamp, known });
  return known;
}

/** The newest change of anything but packs. */
function lastChange(read: Reader): number {
  return (
    read.get(sql`SELECT seq FROM change_log WHERE area <> 'packs' ORDER BY seq DESC LIMIT 1`, (row) =>
      row.number('seq'),
    ) ?? 0
  );
}
