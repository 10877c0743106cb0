import type { ResolvedPack } from '../pack/resolved';

/** Who is trusted with what was taken in private (Government Security Classifications: a handling line says so). */
const handling = 'Holds what was taken in private. For those who attended and their offices; not to be published.';

/**
 * The marking of a document made of a meeting's records: one that holds anything taken in private is for those who were there. It is a rule
 * and not a choice: see decision 31.
 */
export function privateMarking(holdsPrivate: boolean): Pick<ResolvedPack, 'marking' | 'handling'> {
  return holdsPrivate ? { marking: 'OFFICIAL-SENSITIVE', handling } : { marking: 'OFFICIAL' };
}
