import { gammaln } from 'simple-statistics';

export interface Interval {
  /** Shares from 0 to 1 from `wilson`; in the unit of its figure elsewhere. */
  readonly low: number;
  readonly high: number;
}

/** The usual threshold for calling a difference more than chance: one in twenty. */
export const chanceThreshold = 0.05;

/**
 * Two-sided p of the exact conditional test for two Poisson counts over equal exposure: given their sum, the smaller is binomial
 * with probability one half (Przyborowski and Wilenski 1940). Summed term by term for counts of any size; no approximation.
 * Crime varies more than Poisson counts do, so the test is lenient towards "more than chance": a small p is needed, not enough.
 *
 * @returns probability from 0 to 1; 1 for equal counts
 * @throws RangeError when a count is not a whole number from 0
 */
export function exactCountTest(a: number, b: number): number {
  checkCount(a);
  checkCount(b);
  const total = a + b;
  const smaller = Math.min(a, b);
  if (a === b) {
    return 1;
  }
  let term = Math.exp(logFactorial(total) - logFactorial(smaller) - logFactorial(total - smaller) - total * Math.LN2);
  let tail = 0;
  for (let count = smaller; count >= 0 && term > tail * Number.EPSILON; count -= 1) {
    tail += term;
    term *= count / (total - count + 1);
  }
  return Math.min(1, 2 * tail);
}

/** Difference of two counts over equal exposure in standard errors, (a − b) / √(a + b); 0 where both are 0. */
export function countZ(a: number, b: number): number {
  checkCount(a);
  checkCount(b);
  return a === b ? 0 : (a - b) / Math.sqrt(a + b);
}

/** The product's one plain wording of chance. */
export type ChanceWords = 'more than chance would explain' | 'within usual variation';

export function chanceWords(p: number): ChanceWords {
  return beyondChanceWords(p < chanceThreshold);
}

/** The same words for a verdict that rests on an interval and has no p. */
export function beyondChanceWords(beyondChance: boolean): ChanceWords {
  return beyondChance ? 'more than chance would explain' : 'within usual variation';
}

/** Stands with every verdict on two counts: the exact test allows for Poisson variation only. */
export const poissonCaveat = 'Crime varies more than this test assumes, so it leans towards calling a change real.';

/** Stands with every verdict on two shares: the score interval allows for binomial variation only. */
export const shareCaveat = 'Shares vary more than this interval assumes, so it leans towards calling a change real.';

/**
 * Wilson's score interval for n of N (Wilson 1927), for raw counts only: a published interval is printed as published and never
 * recomputed.
 *
 * @param z standard normal quantile; 1.96 gives 95%
 * @throws RangeError when n is not a whole number from 0 to N, or N is 0
 */
export function wilson(n: number, N: number, z = 1.96): Interval {
  checkCount(n);
  checkCount(N);
  if (N === 0 || n > N) {
    throw new RangeError(`${n} of ${N} is no share.`);
  }
  const share = n / N;
  const spread = (z * Math.sqrt((share * (1 - share)) / N + (z * z) / (4 * N * N))) / (1 + (z * z) / N);
  const centre = (share + (z * z) / (2 * N)) / (1 + (z * z) / N);
  return { low: n === 0 ? 0 : Math.max(0, centre - spread), high: n === N ? 1 : Math.min(1, centre + spread) };
}

/**
 * ln n!. Held against whole-number arithmetic up to 17,012!, the library's Lanczos series is as exact as a sum of logarithms or
 * Stirling's series: within one unit in the last place of a double.
 */
function logFactorial(n: number): number {
  return gammaln(n + 1);
}

function checkCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`${count} is no count.`);
  }
}
