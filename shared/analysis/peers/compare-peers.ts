import { mean as meanOf, sampleStandardDeviation } from 'simple-statistics';
import type { Direction } from '../../domain/metric/metric';
import { comparePeriods, sameWindow } from '../../domain/period/period-labels';
import type { Period } from '../../domain/period/period';
import { roundHalfAway } from '../../text/numbers';
import type { PeerComparison, PeerValue, RankedPeer } from './peers';

export interface PeersInput {
  /** The good direction decides who is 1st; where no direction is better, the highest is. */
  readonly direction: Direction;
  readonly ownForceId: string;
  /** One value a force, for our own too if it is of the group. */
  readonly members: readonly PeerValue[];
}

type Known = PeerValue & { readonly value: number };

/**
 * Ranks a group of forces on one metric. Bands follow HMICFRS ("About the data", PEEL): one standard deviation either side of the
 * unweighted mean. A value whose window is not like our own's (a month among years) cannot be ranked and counts as missing; one of
 * another date can, and is listed in `otherPeriods`.
 *
 * @returns null where no force has a value
 * @throws RangeError when a force stands in the group twice
 */
export function comparePeers({ direction, ownForceId, members }: PeersInput): PeerComparison | null {
  if (new Set(members.map(({ forceId }) => forceId)).size < members.length) {
    throw new RangeError('A force stands in the group twice.');
  }
  const reference = referencePeriod(members, ownForceId);
  const known = members.filter(
    (member): member is Known => member.value !== null && reference !== null && sameWindow(member.period, reference),
  );
  if (reference === null || known.length === 0) {
    return null;
  }
  const values = known.map(({ value }) => value);
  const mean = meanOf(values);
  const standardDeviation = values.length < 2 ? 0 : sampleStandardDeviation(values);
  const [lower, upper] = [mean - standardDeviation, mean + standardDeviation];
  const ranked = known
    .map((peer): RankedPeer => {
      const equal = values.filter((value) => value === peer.value).length;
      const better = values.filter((value) => isBetter(value, peer.value, direction)).length;
      const band = bandOf(peer.value, lower, upper);
      return { ...peer, rank: better + 1, tied: equal > 1, band, own: peer.forceId === ownForceId };
    })
    .toSorted((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1));
  return {
    ranked,
    own: ranked.find(({ own }) => own) ?? null,
    size: ranked.length,
    missing: members.filter((member) => !known.includes(member as Known)).map(({ name }) => name),
    mean,
    standardDeviation,
    lower,
    upper,
    otherPeriods: ranked
      .filter(({ period }) => comparePeriods(period, reference) !== 0)
      .map(({ name, period }) => ({ name, period })),
  };
}

/** Our own force's period; without it, the newest that a member has a value for. */
function referencePeriod(members: readonly PeerValue[], ownForceId: string): Period | null {
  const own = members.find(({ forceId }) => forceId === ownForceId);
  const valued = members.filter(({ value }) => value !== null).map(({ period }) => period);
  return own?.period ?? valued.toSorted(comparePeriods).at(-1) ?? null;
}

function isBetter(value: number, other: number, direction: Direction): boolean {
  return direction === 'down' ? value < other : value > other;
}

/** The noise of binary arithmetic must not push a value over a line that it stands on. */
function bandOf(value: number, lower: number, upper: number): RankedPeer['band'] {
  if (roundHalfAway(value - upper, 9) > 0) {
    return 'above';
  }
  return roundHalfAway(lower - value, 9) > 0 ? 'below' : 'within';
}
