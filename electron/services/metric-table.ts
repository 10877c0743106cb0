import { at } from '#shared/analysis/series';
import type { MetricPage } from '#shared/contract/views';
import type { Metric } from '#shared/domain/metric/metric';
import type { Observation } from '#shared/domain/observation/observation';
import { periodLabel } from '#shared/domain/period/period-labels';
import type { Context } from '#shared/pack/resolve/context';
import { ordinal } from '#shared/text/numbers';
import { valueText } from './metric-facts';

/** The metrics that are published beside this one, in the order of their set: a monthly 999 table is one table. */
function companions(metric: Metric, context: Context): readonly Metric[] {
  const set = context.data.sets.find(
    ({ layout, groups }) => layout === 'series' && groups.some(({ metricIds }) => metricIds.includes(metric.id)),
  );
  if (set === undefined) return [metric];
  return set.groups.flatMap(({ metricIds }) => metricIds).flatMap((id) => context.metric(id) ?? []);
}

const columnTitle = ({ shortTitle, unit }: Metric, columns: number) => {
  const title = columns === 1 ? 'Value' : shortTitle;
  return unit === 'seconds' ? `${title} (seconds)` : title;
};

/** A metric's data, newest first, with the values published beside them, their ranks, and where each comes from. */
export function metricTable(metric: Metric, context: Context): MetricPage['table'] {
  const metrics = companions(metric, context);
  const series = context.series(metric.id);
  const groupIds = [...new Set(series.flatMap(({ ranks }) => ranks.map(({ peerGroupId }) => peerGroupId)))];
  const groups = context.data.peerGroups.filter(({ id }) => groupIds.includes(id));
  const rankText = (observation: Observation, groupId: string) => {
    const rank = observation.ranks.find(({ peerGroupId }) => peerGroupId === groupId)?.rank;
    return rank === undefined ? '–' : ordinal(rank);
  };
  return {
    columns: [
      { title: 'Period', numeric: false, emphasis: false },
      ...metrics.map((other) => ({
        title: columnTitle(other, metrics.length),
        numeric: true,
        emphasis: other.id === metric.id,
      })),
      ...groups.map(({ shortTitle }) => ({ title: shortTitle, numeric: true, emphasis: false })),
    ],
    rows: series.toReversed().map((observation) => ({
      id: observation.id,
      cells: [
        periodLabel(observation.period),
        ...metrics.map((other) =>
          valueText(other.id === metric.id ? observation : at(context.series(other.id), observation.period), other, {
            bare: true,
          }),
        ),
        ...groups.map(({ id }) => rankText(observation, id)),
      ],
      doubt: context.doubt(observation.id),
      sourceNumber: context.citations.cite(observation.sourceId) ?? 0,
      locator: observation.locator,
    })),
  };
}
