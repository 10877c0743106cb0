import { mean, median, sum } from 'simple-statistics';
import { comparePeriods, periodLabel } from '../../domain/period/period-labels';
import type { Period } from '../../domain/period/period';
import { formatNumber } from '../../text/numbers';
import { scaleOf, sideOf } from './side-of';

/** A share with its counts; the numerator may be n × p ÷ 100 of a published percentage and so no whole number. */
export interface PeriodShare {
  readonly period: Period;
  readonly numerator: number;
  readonly denominator: number;
}

export interface PPrimePoint extends PeriodShare {
  /** Percent, 0 to 100. */
  readonly percent: number;
  /** Percent, unrounded, and not clipped to 0 or 100. */
  readonly lower: number;
  readonly upper: number;
  readonly outside: 'high' | 'low' | null;
}

/** Oldest first. */
export interface PPrimeResult {
  /** Percent: all numerators over all denominators. */
  readonly centre: number;
  /** How many times as much the points vary as chance alone would make them; 1 gives a plain p-chart. */
  readonly sigmaZ: number;
  readonly points: readonly PPrimePoint[];
}

/** Mean moving range of a normal variable in standard deviations (d₂ for two). */
const meanRangeOfTwo = 1.128;

/**
 * Where a p-chart's model no longer holds: above, the example of Minitab's P Chart Diagnostic finds too much variation from 129%;
 * below, that diagnostic's fixed bound of 60%.
 */
const tooMuch = 1.3;
const tooLittle = 0.6;

/**
 * Laney's P′ chart (Laney 2002): the limits of a p-chart, 3 standard errors of a share, stretched by sigma Z, which is taken from
 * the moving ranges of the standardised shares. No moving range is screened out.
 *
 * @param points in any order
 * @returns null with fewer than two points, which have no moving range
 * @throws RangeError when a denominator is not above 0 or a numerator does not lie within it
 */
export function pPrime(points: readonly PeriodShare[]): PPrimeResult | null {
  for (const { period, numerator, denominator } of points) {
    if (!(denominator > 0 && denominator < Infinity && numerator >= 0 && numerator <= denominator)) {
      throw new RangeError(`${numerator} of ${denominator} for ${periodLabel(period)} is no share.`);
    }
  }
  if (points.length < 2) {
    return null;
  }
  const sorted = points.toSorted((a, b) => comparePeriods(a.period, b.period));
  const centre = sum(sorted.map(({ numerator }) => numerator)) / sum(sorted.map(({ denominator }) => denominator));
  const standardised = sorted.map(({ numerator, denominator }) => {
    const error = standardError(centre, denominator);
    // Without an error all shares are 0, or all 1.
    return error === 0 ? 0 : (numerator / denominator - centre) / error;
  });
  const ranges = standardised.slice(1).map((z, index) => Math.abs(z - (standardised[index] as number)));
  const sigmaZ = mean(ranges) / meanRangeOfTwo;
  return { centre: 100 * centre, sigmaZ, points: withLimits(sorted, centre, sigmaZ) };
}

/**
 * Why a plain p-chart is not offered for these points, in one sentence; null where nothing speaks against it. A p-chart expects
 * chance alone: with the thousands of calls of a month its limits are so tight that any ordinary month lies outside.
 *
 * @throws RangeError as `pPrime`
 */
export function plainPChartRefusal(points: readonly PeriodShare[]): string | null {
  const result = pPrime(points);
  if (result === null || (result.sigmaZ <= tooMuch && result.sigmaZ >= tooLittle)) {
    return null;
  }
  const { sigmaZ, centre } = result;
  const outside = withLimits(points, centre / 100, 1).filter((point) => point.outside !== null).length;
  const typical = formatNumber(median(points.map(({ denominator }) => denominator)), 0);
  const times = sigmaZ > 1 ? formatNumber(sigmaZ, 1) : `only ${formatNumber(sigmaZ, 2)}`;
  return (
    `A plain p-chart is not offered: its limits allow for chance alone, but with a typical denominator of ${typical} these ` +
    `points vary ${times} times as much (sigma Z), and ${outside} of ${points.length} would lie outside.`
  );
}

function withLimits(points: readonly PeriodShare[], centre: number, sigmaZ: number): PPrimePoint[] {
  return points.map((point) => {
    const percent = (100 * point.numerator) / point.denominator;
    const reach = 300 * sigmaZ * standardError(centre, point.denominator);
    const [lower, upper] = [100 * centre - reach, 100 * centre + reach];
    const scale = scaleOf([percent, lower, upper]);
    const above = sideOf(percent, upper, scale) > 0 ? 'high' : null;
    return { ...point, percent, lower, upper, outside: sideOf(percent, lower, scale) < 0 ? 'low' : above };
  });
}

function standardError(share: number, denominator: number): number {
  return Math.sqrt((share * (1 - share)) / denominator);
}
