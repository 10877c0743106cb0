import { comparisonTone } from '#shared/analysis/compare/comparison-tone';
import { compareYearOnYear } from '#shared/analysis/compare/year-on-year';
import { isSeries, latest } from '#shared/analysis/series';
import type { Metric, Target } from '#shared/domain/metric/metric';
import type { Observation } from '#shared/domain/observation/observation';
import { periodLabel, shortPeriodLabel } from '#shared/domain/period/period-labels';
import type { MetricRow } from '#shared/contract/views';
import { targetText } from '#shared/pack/chart-model';
import { valueText } from '#shared/text/value-text';

/** Whether the latest value meets the target; null where no direction is better. */
export function meets(value: number, target: Target, { direction }: Pick<Metric, 'direction'>): boolean | null {
  if (direction === 'neither') return null;
  return direction === 'up' ? value >= target.value : value <= target.value;
}

/** One row of the metrics table. @param series the metric's own series, oldest first */
export function metricRow(metric: Metric, series: readonly Observation[], target: Target | null): MetricRow {
  const newest = latest(series);
  const line = isSeries(series);
  return {
    id: metric.id,
    title: metric.title,
    theme: metric.theme,
    latestId: newest?.id ?? null,
    latest: newest?.value ?? null,
    latestText: valueText(newest, metric),
    periodLabel: newest === null ? '' : periodLabel(newest.period),
    change: rowChange(metric, series),
    target: target === null ? null : rowTarget(metric, newest, target),
    trend: line ? series.map(({ value }) => value) : [],
    trendTarget: line ? (target?.value ?? null) : null,
    trendAlt: line ? trendAlt(metric, series) : '',
  };
}

function rowChange(metric: Metric, series: readonly Observation[]): MetricRow['change'] {
  const comparison = compareYearOnYear(series, { metric, breaks: [], smallNumbers: 'counts' });
  if (comparison === null || comparison.earlier === null || comparison.change.kind === 'refused') return null;
  const { current, earlier, change } = comparison;
  const { words, differenceText, difference } = change;
  return {
    words,
    difference: differenceText,
    tone: comparisonTone(comparison),
    against: shortPeriodLabel(earlier.period),
    value: difference,
    observationIds: [current.id, earlier.id],
  };
}

function rowTarget(metric: Metric, newest: Observation | null, target: Target): MetricRow['target'] {
  const met = newest?.value == null ? null : meets(newest.value, target, metric);
  return { text: targetText(target, metric), met, words: met === null ? 'Not judged' : met ? 'Met' : 'Not met' };
}

function trendAlt(metric: Metric, series: readonly Observation[]): string {
  const [first, last] = [series[0] ?? null, series.at(-1) ?? null];
  return first === null || last === null
    ? ''
    : `From ${valueText(first, metric)} (${shortPeriodLabel(first.period)}) to ${valueText(last, metric)} (${shortPeriodLabel(last.period)})`;
}
