import type { Baseline, Metric, SeriesBreak } from '../domain/metric/metric';
import type { Observation } from '../domain/observation/observation';
import { comparePeriods } from '../domain/period/period-labels';
import type { ChartExtras } from './chart-model';

/** The baseline of a metric, where its figure is in the series, and the breaks that are the metric's. */
export function chartExtras(
  { id }: Pick<Metric, 'id'>,
  series: readonly Observation[],
  { baselines, breaks }: { readonly baselines: readonly Baseline[]; readonly breaks: readonly SeriesBreak[] },
): ChartExtras {
  const baseline = baselines.find(({ metricId }) => metricId === id);
  const value =
    baseline === undefined
      ? null
      : (series.find(({ period }) => comparePeriods(period, baseline.period) === 0)?.value ?? null);
  return {
    baseline: baseline === undefined || value === null ? null : { value, label: baseline.label },
    breaks: breaks.filter(({ metricIds }) => metricIds.includes(id)),
  };
}
