import type { FindingTest } from '../domain/finding/finding-test';
import type { Metric, Target } from '../domain/metric/metric';
import { chartModel } from './chart-model';
import type { ChartModel } from './chart-shape';
import type { Context } from './resolve/context';

/** The series that tests a finding, against the test's own target. Null without a single number. */
export function testChart(
  { target }: Pick<FindingTest, 'target'>,
  metric: Metric,
  { series, target: targetOf, data }: Context,
): ChartModel | null {
  return chartModel(
    metric,
    series(metric.id),
    target === null ? null : own(target, targetOf(metric.id), metric),
    data.inspections,
    {
      breaks: data.breaks.filter(({ metricIds }) => metricIds.includes(metric.id)),
    },
  );
}

/** The standing of a test's target is the metric's where the two are one. */
function own(value: number, metrics: Target | null, { id }: Metric): Target {
  const standing = metrics?.value === value ? metrics.standing : 'guidance';
  return { metricId: id, value, standing, label: '', from: null, sourceId: '' };
}
