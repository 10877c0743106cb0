import type { Observation } from '../../domain/observation/observation';
import { subtract } from '../../text/numbers';
import { wilson } from '../chance';

/** A 95% interval of a difference, later less earlier, in the unit of the figures: percentage points for percentages. */
export interface DifferenceInterval {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Of an interval that is symmetrical about the difference; null for a score interval, which is not. */
  readonly halfWidth: number | null;
  /** Whether the interval leaves out 0. */
  readonly beyondChance: boolean;
}

export type Published = Pick<Observation, 'value' | 'halfWidth'>;
export type Share = Pick<Observation, 'numerator' | 'denominator'>;

/**
 * The difference of two independent estimates from their published half widths: the variance of a difference is the sum of the
 * variances, so its half width is the root of the sum of squares (Altman and others, Statistics with Confidence, 2nd edition 2000,
 * chapter 6). 66.5 ± 5.5 to 89.1 ± 4.2 is +22.6 ± 6.9. The published intervals themselves are never computed again. Both must be of
 * the same level; HMICFRS prints 95%.
 *
 * @returns null where a value or a half width is missing
 */
export function publishedDifference(current: Published, previous: Published): DifferenceInterval | null {
  if (current.value === null || previous.value === null || current.halfWidth === null || previous.halfWidth === null) {
    return null;
  }
  const difference = subtract(current.value, previous.value);
  const halfWidth = Math.hypot(current.halfWidth, previous.halfWidth);
  return { ...interval(difference, difference - halfWidth, difference + halfWidth), halfWidth };
}

/**
 * The difference of n of N and m of M in percentage points, with Newcombe's interval from the two Wilson score intervals (Newcombe
 * 1998, Statistics in Medicine 17: 873–890, method 10). For raw counts only.
 *
 * @returns null where a numerator or a denominator is missing or they make no share
 */
export function shareDifference(current: Share, previous: Share): DifferenceInterval | null {
  const [later, earlier] = [scores(current), scores(previous)];
  if (later === null || earlier === null) {
    return null;
  }
  const difference = later.share - earlier.share;
  const below = Math.hypot(later.share - later.low, earlier.high - earlier.share);
  const above = Math.hypot(later.high - later.share, earlier.share - earlier.low);
  return { ...interval(difference * 100, (difference - below) * 100, (difference + above) * 100), halfWidth: null };
}

function interval(difference: number, low: number, high: number) {
  return { difference, low, high, beyondChance: low > 0 || high < 0 };
}

function scores({ numerator, denominator }: Share) {
  if (!isWhole(numerator) || !isWhole(denominator) || denominator === 0 || numerator > denominator) {
    return null;
  }
  return { share: numerator / denominator, ...wilson(numerator, denominator) };
}

function isWhole(count: number | null): count is number {
  return count !== null && Number.isSafeInteger(count) && count >= 0;
}
