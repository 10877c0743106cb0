import type { Observation } from '../../domain/observation/observation';
import type { RankedValue } from './rank-and-value';

/** The ranks within a group as published, each with its value, oldest first; periods without either are left out. */
export function publishedRanks(series: readonly Observation[], peerGroupId: string): readonly RankedValue[] {
  return series.flatMap(({ period, value, ranks }): RankedValue[] => {
    const rank = ranks.find((each) => each.peerGroupId === peerGroupId)?.rank;
    return value === null || rank === undefined ? [] : [{ period, value, rank }];
  });
}
