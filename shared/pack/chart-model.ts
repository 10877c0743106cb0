import { niceAxis } from '../analysis/axis';
import { altForSeries } from '../analysis/lead';
import type { Inspection } from '../domain/inspection/inspection';
import type { Metric, Target } from '../domain/metric/metric';
import type { Observation } from '../domain/observation/observation';
import { periodLabel, shortPeriodLabel } from '../domain/period/period-labels';
import { standingLabels } from '../text/labels';
import { formatInterval, formatValue } from '../text/numbers';
import { sentenceCase } from '../text/words';
import type { ChartModel, ChartPoint } from './resolved';

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

/**
 * Everything a chart of one metric draws, on screen and on paper.
 * @param series the metric's own series, oldest first
 * @returns null without a single number
 */
export function chartModel(
  metric: Metric,
  series: readonly Observation[],
  target: Target | null,
  inspections: readonly Pick<Inspection, 'programme' | 'cycle' | 'publishedOn'>[],
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
  const markers = inspections.flatMap(({ programme, cycle, publishedOn }) => {
    const position = series.findIndex(({ period }) => publishedOn >= period.start && publishedOn <= period.end);
    return position < 0 || periodKind !== 'month' ? [] : [{ position, label: `${programme} ${cycle} published` }];
  });
  const span =
    first === last ? periodLabel(first.period) : `${periodLabel(first.period)} to ${periodLabel(last.period)}`;
  const line =
    target === null
      ? ''
      : ` The dashed line is the ${standingLabels[target.standing]} of ${targetText(target, metric)}.`;
  return {
    title: metric.title,
    alt: altForSeries({ metric, target, observations: series }),
    points: series.map((observation) => ({
      end: observation.period.end,
      label: shortPeriodLabel(observation.period),
      value: observation.value,
      interval: intervalOf(observation, metric),
      text: print(observation),
    })),
    target:
      target === null
        ? null
        : {
            value: target.value,
            label: `${sentenceCase(standingLabels[target.standing])} ${targetText(target, metric)}`,
          },
    markers,
    axis: niceAxis(Math.min(...known), Math.max(...known), { unit, includesTarget: target?.value ?? null }),
    caption: `${metric.title}, ${everyWords[periodKind]}, ${span}.${line}`,
  };
}

/** The interval as published, never recomputed; a percentage ends at 0 and 100 whatever its half width says. */
function intervalOf({ value, halfWidth }: Observation, { unit }: Pick<Metric, 'unit'>): ChartPoint['interval'] {
  if (value === null || halfWidth === null) return null;
  const [least, most] = unit === 'percent' ? [0, 100] : [-Infinity, Infinity];
  return { low: Math.max(least, value - halfWidth), high: Math.min(most, value + halfWidth) };
}
