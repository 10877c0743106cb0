import type { MetricUnit } from '../../domain/metric/metric';
import type { Observation } from '../../domain/observation/observation';
import type { Period } from '../../domain/period/period';
import { at } from '../series';
import type { WeightedValue } from '../weighted';

/** Where the weights of a period are: in the figure itself, or in the series of its volumes (999 calls for the share answered). */
export interface WeightedSeries {
  /** Of one metric for one force; any order, any vintages. */
  readonly series: readonly Observation[];
  /** Of the metric that counts what the figures are shares or means of; null where the figures hold it themselves. */
  readonly volumes: readonly Observation[] | null;
}

/**
 * The value of a period with its weight. Numerator and denominator come first, since the published value is rounded; then the value
 * with its denominator; then the value with the volume of the same period.
 *
 * @returns null without a value; `n` is null without a weight; `observationIds` are the figures that it is taken from
 */
export function weighPeriod(
  { series, volumes }: WeightedSeries,
  period: Period,
  unit: MetricUnit,
): (Omit<WeightedValue, 'n'> & { readonly n: number | null; readonly observationIds: readonly string[] }) | null {
  const figure = at(series, period);
  if (figure === null || figure.value === null) {
    return null;
  }
  const { value, numerator, denominator } = figure;
  if (unit === 'percent' && numerator !== null && denominator !== null && denominator > 0) {
    return { n: denominator, p: (numerator * 100) / denominator, observationIds: [figure.id] };
  }
  const volume = denominator === null && volumes !== null ? at(volumes, period) : null;
  const n = denominator ?? volume?.value ?? null;
  const observationIds = volume === null ? [figure.id] : [figure.id, volume.id];
  return { n: n !== null && n >= 0 ? n : null, p: value, observationIds };
}
