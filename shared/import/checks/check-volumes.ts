import { oddVolumes } from '../../analysis/odd-volumes';
import { groupBy } from '../../domain/group-by';
import { periodLabel } from '../../domain/period/period-labels';
import { formatNumber } from '../../text/numbers';
import { figureOf, forceWords, metricWords, rowWords } from './check-context';
import type { Check, StoredValue } from './check-context';
import type { ImportWarning, ObservationProposal } from '../proposal';

function keyOf({ metricId, forceId, period }: StoredValue | ObservationProposal): string {
  return `${metricId}\n${forceId ?? ''}\n${period.kind}`;
}

/** Counts under half or over twice the median of their series, what is stored included. */
export const checkVolumes: Check = (recognised, { catalogue, stored = [] }) => {
  const counts = new Set(
    [...catalogue.metrics, ...recognised.newMetrics].flatMap(({ id, unit }) => (unit === 'count' ? [id] : [])),
  );
  // A doubt about the same figure says it already, with the figures around it.
  const doubted = new Set(
    recognised.doubts.flatMap(({ rule, metricId, period }) => (rule === 'low-volume' ? [metricId + period.end] : [])),
  );
  const earlier = groupBy(stored, keyOf);
  const series = groupBy(
    recognised.observations.filter(({ metricId }) => counts.has(metricId)),
    keyOf,
  );
  return [...series].flatMap(([key, own]) => {
    const offered = own.flatMap((item) =>
      item.value === null ? [] : [{ period: item.period, value: item.value, item }],
    );
    const ends = new Set(offered.map(({ period }) => period.end));
    const known = (earlier.get(key) ?? []).flatMap(({ period, value }) =>
      value === null || ends.has(period.end) ? [] : [{ period, value, item: null }],
    );
    return oddVolumes([...offered, ...known]).flatMap(({ row, median, side }): ImportWarning[] => {
      const { item } = row;
      if (item === null || doubted.has(item.metricId + item.period.end)) return [];
      const words = side === 'low' ? 'under half of' : 'over twice';
      const what = `${forceWords(item.forceId, catalogue)}${metricWords(item.metricId, recognised, catalogue)}, ${periodLabel(item.period)}`;
      const message = `${rowWords(item.row)}${what}: ${formatNumber(row.value, 0)} is ${words} the series’ median of ${formatNumber(median, 0)}.`;
      return [{ severity: 'warning', row: item.row, rule: 'volume', message, figure: figureOf(item) }];
    });
  });
};
