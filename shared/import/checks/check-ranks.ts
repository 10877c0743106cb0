import { movesAgainstRank } from '../../analysis/peers/rank-and-value';
import { groupBy } from '../../domain/group-by';
import type { Direction } from '../../domain/metric/metric';
import { comparePeriods, periodLabel } from '../../domain/period/period-labels';
import { decimalPlaces, formatNumber, ordinal } from '../../text/numbers';
import { countWords, listWords } from '../../text/words';
import { forceWords, metricWords, rowWords } from './check-context';
import type { Check } from './check-context';
import type { ObservationProposal } from '../proposal';

/** Ranks beyond the size of their group, or below 1. The doubts about a 999 table hold these already. */
export const checkRankBounds: Check = ({ observations, format }, { catalogue }) => {
  if (format === 'calls-999') return [];
  const groups = new Map(catalogue.peerGroups.map((group) => [group.id, group]));
  return observations.flatMap(({ ranks, row, period }) =>
    ranks.flatMap(({ peerGroupId, rank }) => {
      const group = groups.get(peerGroupId);
      const size = group?.members.length ?? 0;
      if (rank >= 1 && (size === 0 || rank <= size)) return [];
      const message = `${rowWords(row)}${periodLabel(period)}: ${ordinal(rank)} in ${group?.title ?? peerGroupId} is beyond its ${countWords(size)} forces.`;
      return [{ severity: 'warning' as const, row, rule: 'rank-bounds' as const, message }];
    }),
  );
};

function print(value: number): string {
  return formatNumber(value, decimalPlaces(value));
}

/**
 * A value that gets better while its rank gets worse, or the other way round, from one period to the next. It happens when other
 * forces change more, so it is a hint and no doubt.
 */
export const checkRankAgainstValue: Check = (recognised, { catalogue }) => {
  const directions = new Map(
    [...catalogue.metrics, ...recognised.newMetrics].map(({ id, direction }) => [id, direction]),
  );
  const ranked = recognised.observations.filter(({ ranks, value }) => ranks.length > 0 && value !== null);
  const series = groupBy(ranked, ({ metricId, forceId, period }) => `${metricId}\n${forceId ?? ''}\n${period.kind}`);
  const titles = new Map(catalogue.peerGroups.map(({ id, title }) => [id, title]));
  return [...series.values()].flatMap((items) => {
    const ordered = items.toSorted((a, b) => comparePeriods(a.period, b.period));
    return ordered.flatMap((item, index) => {
      const before = ordered[index - 1];
      if (before === undefined) return [];
      const against = contrary(before, item, directions.get(item.metricId) ?? 'neither').map(
        ({ peerGroupId, from, to }) =>
          `${ordinal(from)} to ${ordinal(to)} in ${titles.get(peerGroupId) ?? peerGroupId}`,
      );
      if (against.length === 0) return [];
      const what = `${forceWords(item.forceId, catalogue)}${metricWords(item.metricId, recognised, catalogue)}`;
      const values = `from ${print(before.value ?? 0)} to ${print(item.value ?? 0)}`;
      const message = `${rowWords(item.row)}${what} went ${values} in ${periodLabel(item.period)}, but its rank went ${listWords(against)}.`;
      return [{ severity: 'warning' as const, row: item.row, rule: 'rank-against-value' as const, message }];
    });
  });
};

function contrary(before: ObservationProposal, item: ObservationProposal, direction: Direction) {
  return item.ranks.flatMap(({ peerGroupId, rank: to }) => {
    const from = before.ranks.find((other) => other.peerGroupId === peerGroupId)?.rank;
    if (from === undefined) return [];
    const earlier = { period: before.period, value: before.value ?? 0, rank: from };
    const later = { period: item.period, value: item.value ?? 0, rank: to };
    return movesAgainstRank(earlier, later, { direction }) ? [{ peerGroupId, from, to }] : [];
  });
}
