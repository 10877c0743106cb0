import type { MetricUnit } from '../domain/metric/metric';
import { decimalPlaces, formatValue, roundHalfAway } from '../text/numbers';

export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

export interface AxisOptions {
  readonly unit: MetricUnit;
  /** A target line that must be on the chart. */
  readonly includesTarget?: number | null | undefined;
}

const roundSteps = [1, 2, 2.5, 4, 5] as const;

/** Steps of 2.5 and 4 are harder to read than 1, 2 and 5: they must save a quarter of the axis to be taken. */
const hardSteps = /^(25|4)0*$/;
const hardStepCost = 1.3;

/** Data closer together than this have no range to draw. */
const leastRange = 1e-6;

/**
 * An axis with 4 to 6 ticks at round steps (1, 2, 2.5, 4 or 5 times a power of ten) that covers the data and the target with the
 * least room to spare. Its first and last tick are its ends. A percentage stays within 0 to 100 unless the data do not, counts have whole
 * steps, and what is never negative never shows a negative tick. Labels carry % and £ and no other unit.
 *
 * @throws RangeError when `min` or `max` is not finite or `min` is above `max`
 */
export function niceAxis(min: number, max: number, { unit, includesTarget }: AxisOptions): Axis {
  if (!Number.isFinite(min) || !Number.isFinite(max) || min > max) {
    throw new RangeError(`An axis cannot go from ${min} to ${max}.`);
  }
  const target = includesTarget ?? min;
  const [low, high] = widened(Math.min(min, target), Math.max(max, target), unit);
  const ceiling = unit === 'percent' && low >= 0 && high <= 100 ? 100 : Infinity;
  const { step, first, last } = candidates(low, high, unit)
    .filter((fit) => roundHalfAway(fit.last * fit.step, 12) <= ceiling)
    .reduce((best, fit) => (cost(fit) < cost(best) - 1e-9 * fit.step ? fit : best));
  const decimals = decimalPlaces(step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
    const value = roundHalfAway((first + index) * step, decimals);
    return { value, label: formatValue(value, unit, decimals, { bare: true }) };
  });
  return { min: ticks[0]?.value ?? low, max: ticks.at(-1)?.value ?? high, ticks };
}

/** First and last tick as multiples of the step. */
interface Fit {
  readonly step: number;
  readonly first: number;
  readonly last: number;
}

/** Length of the axis, dearer for steps that are hard to read. */
function cost({ step, first, last }: Fit): number {
  const digits = step.toExponential().split('e')[0]?.replace('.', '') ?? '';
  return (last - first) * step * (hardSteps.test(digits) ? hardStepCost : 1);
}

/** Fits with 3 to 5 intervals. Between steps that double at most, one always fits: range / step falls within 2 to 4. */
function candidates(low: number, high: number, unit: MetricUnit): Fit[] {
  const power = Math.floor(Math.log10(high - low));
  const fits = [power - 2, power - 1, power, power + 1]
    .flatMap((exponent) => roundSteps.map((size) => Number(`${size}e${exponent}`)))
    .filter((step) => unit !== 'count' || Number.isInteger(step))
    .map((step) => ({
      step,
      first: Math.floor(roundHalfAway(low / step, 6)),
      last: Math.ceil(roundHalfAway(high / step, 6)),
    }));
  return fits.filter(({ first, last }) => last - first >= 3 && last - first <= 5);
}

/** Room around data that would give no range, or for counts less than three whole steps. */
function widened(low: number, high: number, unit: MetricUnit): [number, number] {
  const least = unit === 'count' ? 3 : Math.max(1, Math.abs(low), Math.abs(high)) * leastRange;
  if (high - low >= least) {
    return [low, high];
  }
  const middle = (low + high) / 2;
  const share = Math.abs(middle) > 10 * leastRange ? Math.abs(middle) * 0.05 : 1;
  const room = unit === 'count' ? Math.max(1.5, share) : share;
  const [bottom, top] = [middle - room, middle + room];
  const from = low >= 0 && bottom < 0 ? 0 : bottom;
  const to = bottom < 0 && low >= 0 ? Math.max(high, 2 * room) : top;
  return unit === 'percent' && high <= 100 ? [from, Math.min(100, to)] : [from, to];
}
