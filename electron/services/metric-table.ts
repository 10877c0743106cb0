import { at } from '#shared/analysis/series';
import type { MetricPage } from '#shared/contract/views';
import type { Metric, MetricSet } from '#shared/domain/metric/metric';
import type { Observation } from '#shared/domain/observation/observation';
import { periodLabel } from '#shared/domain/period/period-labels';
import type { Context } from '#shared/pack/resolve/context';
import { ordinal } from '#shared/text/numbers';
import { valueText } from '#shared/text/value-text';

/**
 * A metric and those published beside it, in the order of their set: a monthly 999 table is one table. A plan sets metrics side by side
 * that no table has in common.
 */
export function withCompanions(metricId: string, sets: readonly MetricSet[]): readonly string[] {
  const set = sets.find(
    ({ layout, purpose, groups }) =>
      layout === 'series' && purpose !== 'plan' && groups.some(({ metricIds }) => metricIds.includes(metricId)),
  );
  return set === undefined ? [metricId] : set.groups.flatMap(({ metricIds }) => metricIds);
}

const columnTitle = ({ shortTitle, unit }: Metric, columns: number) => {
  const title = columns === 1 ? 'Value' : shortTitle;
  return unit === 'seconds' ? `${title} (seconds)` : title;
};

function rankText({ ranks }: Observation, groupId: string): string {
  const rank = ranks.find(({ peerGroupId }) => peerGroupId === groupId)?.rank;
  return rank === undefined ? '–' : ordinal(rank);
}

/** What was first published for the period, where another value has taken its place. */
function firstText(metric: Metric, now: Observation, first: readonly Observation[]): string | null {
  const earliest = at(first, now.period);
  if (earliest === null || earliest.id === now.id) return null;
  const [was, is] = [valueText(earliest, metric), valueText(now, metric)];
  return was === is ? null : `first published as ${was}`;
}

/**
 * A metric's data, newest first, with the values published beside them, their ranks, and where each comes from.
 * @param first the first vintage of each revised period
 */
export function metricTable(metric: Metric, context: Context, first: readonly Observation[]): MetricPage['table'] {
  const metrics = withCompanions(metric.id, context.data.sets).flatMap((id) => context.metric(id) ?? []);
  const series = context.series(metric.id);
  const groupIds = [...new Set(series.flatMap(({ ranks }) => ranks.map(({ peerGroupId }) => peerGroupId)))];
  const groups = context.data.peerGroups.filter(({ id }) => groupIds.includes(id));
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
      first: firstText(metric, observation, first),
      sourceNumber: context.citations.cite(observation.sourceId) ?? 0,
      locator: observation.locator,
    })),
  };
}
