import { niceAxis } from '../analysis/axis';
import { altForSeries } from '../analysis/lead';
import { positionOfBreak } from '../charts/chart-event';
import { inspectionEvents, type MarkedInspection } from '../charts/inspection-events';
import type { Metric, SeriesBreak, Target } from '../domain/metric/metric';
import type { Observation } from '../domain/observation/observation';
import { periodLabel, shortPeriodLabel } from '../domain/period/period-labels';
import { monthYear, shortMonthYear } from '../text/dates';
import { standingLabels } from '../text/labels';
import { formatInterval, formatValue } from '../text/numbers';
import { sentenceCase } from '../text/words';
import type { ChartModel, ChartPoint } from './chart-shape';

const everyWords = {
  month: 'monthly',
  quarter: 'quarterly',
  'financial-year': 'by financial year',
  'year-ending': '12-month totals',
  'point-in-time': 'at points in time',
  sample: 'audit samples',
} as const;

/** "90%" rather than "90.0%": a target is printed with no more places than it has. */
export function targetText(
  { value }: Pick<Target, 'value'>,
  { unit, decimals }: Pick<Metric, 'unit' | 'decimals'>,
): string {
  return formatValue(value, unit, Number.isInteger(value) ? 0 : decimals);
}

/** "Standard 90%", as it stands at the end of its line. */
export function targetLabel(
  target: Pick<Target, 'value' | 'standing'>,
  metric: Pick<Metric, 'unit' | 'decimals'>,
): string {
  return `${sentenceCase(standingLabels[target.standing])} ${targetText(target, metric)}`;
}

/** What a chart shows beside its series, where it is asked to. */
export interface ChartExtras {
  /** The value of the baseline and what it is of, such as "12 months to June 2019". */
  readonly baseline?: { readonly value: number; readonly label: string } | null;
  readonly breaks?: readonly Pick<SeriesBreak, 'date'>[];
}

/**
 * Everything a chart of one metric draws, on screen and on paper.
 * @param series the metric's own series, oldest first
 * @returns null without a single number
 */
export function chartModel(
  metric: Metric,
  series: readonly Observation[],
  target: Target | null,
  inspections: readonly MarkedInspection[],
  { baseline = null, breaks = [] }: ChartExtras = {},
): ChartModel | null {
  const known = series.flatMap((observation) => {
    const { value } = observation;
    const interval = intervalOf(observation, metric);
    return value === null ? [] : interval === null ? [value] : [interval.low, interval.high];
  });
  const [first, last] = [series[0], series.at(-1)];
  if (known.length === 0 || first === undefined || last === undefined) return null;
  const { unit, decimals, periodKind } = metric;
  const print = ({ value, halfWidth }: Observation) => {
    if (value === null) return 'not available';
    return halfWidth === null ? formatValue(value, unit, decimals) : formatInterval(value, halfWidth, unit, decimals);
  };
  const markers = inspections.flatMap(inspectionEvents).flatMap(({ on, label }) => {
    const position = series.findIndex(({ period }) => on >= period.start && on <= period.end);
    return position < 0 || periodKind !== 'month' ? [] : [{ position, label }];
  });
  const span =
    first === last ? periodLabel(first.period) : `${periodLabel(first.period)} to ${periodLabel(last.period)}`;
  const line =
    target === null
      ? ''
      : ` The dashed line is the ${standingLabels[target.standing]} of ${targetText(target, metric)}.`;
  const baselineText = baseline === null ? '' : formatValue(baseline.value, unit, decimals);
  const baselineWords =
    baseline === null ? '' : ` The finely dashed line is the baseline of ${baselineText} (${baseline.label}).`;
  const placedBreaks = breaks.flatMap(({ date }) => {
    const position = positionOfBreak(
      series.map(({ period }) => period),
      date,
    );
    return position === null
      ? []
      : [{ position, month: monthYear(date), label: `Break in series, ${shortMonthYear(date)}` }];
  });
  const reach = baseline === null ? known : [...known, baseline.value];
  return {
    title: metric.title,
    alt: [
      altForSeries({ metric, target, observations: series }),
      baseline === null ? '' : ` The baseline is ${baselineText} (${baseline.label}).`,
      ...placedBreaks.map(({ month }) => ` The series breaks in ${month}.`),
    ].join(''),
    points: series.map((observation) => ({
      end: observation.period.end,
      label: shortPeriodLabel(observation.period),
      value: observation.value,
      interval: intervalOf(observation, metric),
      text: print(observation),
      observationId: observation.id,
    })),
    target: target === null ? null : { value: target.value, label: targetLabel(target, metric) },
    markers,
    baseline: baseline === null ? null : { value: baseline.value, label: `Baseline ${baselineText}` },
    breaks: placedBreaks.map(({ position, label }) => ({ position, label })),
    axis: niceAxis(Math.min(...reach), Math.max(...reach), { unit, includesTarget: target?.value ?? null }),
    caption: `${metric.title}, ${everyWords[periodKind]}, ${span}.${line}${baselineWords}`,
  };
}

/** The interval as published, never recomputed; a percentage ends at 0 and 100 whatever its half width says. */
function intervalOf({ value, halfWidth }: Observation, { unit }: Pick<Metric, 'unit'>): ChartPoint['interval'] {
  if (value === null || halfWidth === null) return null;
  const [least, most] = unit === 'percent' ? [0, 100] : [-Infinity, Infinity];
  return { low: Math.max(least, value - halfWidth), high: Math.min(most, value + halfWidth) };
}
