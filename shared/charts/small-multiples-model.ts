import { niceAxis } from '../analysis/axis';
import { altForSeries } from '../analysis/lead';
import { currentSeries } from '../analysis/series';
import type { Metric, Target } from '../domain/metric/metric';
import type { Observation } from '../domain/observation/observation';
import type { Period } from '../domain/period/period';
import { comparePeriods, periodLabel, shortPeriodLabel } from '../domain/period/period-labels';
import { targetLabel } from '../pack/chart-model';
import { formatValue } from '../text/numbers';
import { fillGaps } from './fill-gaps';
import type { SmallMultiplesModel, SmallSeries } from './small-multiples';

export interface SmallSeriesInput {
  readonly key: string;
  /** What tells this series from the others: a metric's or a force's name. */
  readonly title: string;
  readonly metric: Pick<Metric, 'title' | 'unit' | 'decimals' | 'direction'>;
  readonly target: Pick<Target, 'value' | 'standing'> | null;
  /** Of one metric for one force; any order, any vintages. */
  readonly observations: readonly Observation[];
}

interface Known {
  readonly input: SmallSeriesInput;
  readonly series: readonly Observation[];
  readonly reach: readonly number[];
}

/**
 * A grid of series over the same periods. With `sharedAxis` all have one axis and one unit, so that heights compare.
 *
 * @returns null where no series has a number
 * @throws RangeError for periods of several kinds, and for a shared axis over several units
 */
export function smallMultiplesModel(
  inputs: readonly SmallSeriesInput[],
  options: { readonly sharedAxis: boolean },
): SmallMultiplesModel | null {
  const known = inputs.map(knownOf);
  const periods = unionOf(known);
  const [first, last] = [periods[0], periods.at(-1)];
  const reach = known.flatMap((one) => one.reach);
  const units = new Set(inputs.map(({ metric }) => metric.unit));
  if (first === undefined || last === undefined || reach.length === 0) return null;
  if (options.sharedAxis && units.size > 1) throw new RangeError('One axis cannot carry several units.');
  const span = first === last ? periodLabel(first) : `${periodLabel(first)} to ${periodLabel(last)}`;
  return {
    periods: periods.map((period) => ({ end: period.end, label: shortPeriodLabel(period) })),
    series: known.map((one) => smallSeries(one, periods, options.sharedAxis ? reach : one.reach)),
    sharedAxis: options.sharedAxis,
    caption: `${span}. ${options.sharedAxis ? 'All on one scale.' : 'Each on a scale of its own: shapes compare, heights do not.'}`,
  };
}

function knownOf(input: SmallSeriesInput): Known {
  const series = currentSeries(input.observations);
  const values = series.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    input,
    series,
    reach: values.length === 0 || input.target === null ? values : [...values, input.target.value],
  };
}

function unionOf(known: readonly Known[]): readonly Period[] {
  const all = known.flatMap(({ series }) => series.map(({ period }) => period)).toSorted(comparePeriods);
  if (new Set(all.map(({ kind }) => kind)).size > 1) {
    throw new RangeError('Small charts over one axis need periods of one kind.');
  }
  const distinct = all.filter((period, index) => {
    const before = all[index - 1];
    return before === undefined || comparePeriods(before, period) !== 0;
  });
  return fillGaps(distinct.map((period) => ({ period }))).map(({ period }) => period);
}

function smallSeries({ input, series }: Known, periods: readonly Period[], reach: readonly number[]): SmallSeries {
  const { key, title, metric, target } = input;
  const { unit, decimals } = metric;
  const figures = periods.map(
    (period) => series.find((observation) => comparePeriods(observation.period, period) === 0) ?? null,
  );
  const values = figures.map((figure) => figure?.value ?? null);
  const position = values.findLastIndex((value) => value !== null);
  const [newest, when] = [values[position], periods[position]];
  const [low, high] = reach.length === 0 ? [0, 1] : [Math.min(...reach), Math.max(...reach)];
  return {
    key,
    title,
    latest:
      newest == null || when === undefined
        ? null
        : { value: formatValue(newest, unit, decimals, { bare: true }), period: shortPeriodLabel(when), position },
    values,
    texts: values.map((value) => (value === null ? '–' : formatValue(value, unit, decimals, { bare: true }))),
    observationIds: figures.map((figure) => figure?.id ?? null),
    target: target === null ? null : { value: target.value, label: targetLabel(target, metric) },
    axis: niceAxis(low, high, { unit }),
    alt: altForSeries({ metric: { ...metric, title }, target, observations: input.observations }),
  };
}
