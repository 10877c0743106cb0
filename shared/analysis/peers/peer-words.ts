import type { Direction } from '../../domain/metric/metric';
import { groupBy } from '../../domain/group-by';
import { shortPeriodLabel } from '../../domain/period/period-labels';
import { formatNumber, ordinal } from '../../text/numbers';
import { listWords } from '../../text/words';
import type { PeerComparison, RankedPeer } from './peers';

/** "2nd of 8", "joint 2nd of 8"; "2nd highest of 8" where no direction is better. */
export function rankWords({ rank, tied }: RankedPeer, size: number, direction: Direction): string {
  const highest = direction === 'neither' ? (rank === 1 ? 'highest' : `${ordinal(rank)} highest`) : ordinal(rank);
  return `${tied ? 'joint ' : ''}${highest} of ${formatNumber(size, 0)}`;
}

/**
 * The band with what it is worth: about a third of forces stand outside one standard deviation, as HMICFRS itself says, so the band
 * is no test of significance. "Above" and "below" are of the value; neither is called good or bad.
 */
export function bandWords({ band }: RankedPeer): string {
  switch (band) {
    case 'above':
    case 'below':
      return `${band} the average, outside 1 standard deviation (about a third of forces are)`;
    case 'within':
      return 'within 1 standard deviation of the average';
  }
}

/** More forces than this are counted, not named. */
const mostNamed = 4;

/** Which peers’ figures are to another cut-off: "Figures to a different date: Suffolk (Aug 2023)." Null where all are to one. */
export function cutOffNote({ otherPeriods }: PeerComparison): string | null {
  if (otherPeriods.length === 0) {
    return null;
  }
  const parts = [...groupBy(otherPeriods, ({ period }) => shortPeriodLabel(period))].map(([label, forces]) =>
    forces.length > mostNamed
      ? `${formatNumber(forces.length, 0)} forces (${label})`
      : `${listWords(forces.map(({ name }) => name))} (${label})`,
  );
  return `Figures to a different date: ${listWords(parts)}.`;
}

/** Which members of the group could not be ranked. Null where all are. */
export function missingPeersNote({ missing }: PeerComparison): string | null {
  return missing.length === 0 ? null : `No comparable figure for ${listWords(missing)}.`;
}
