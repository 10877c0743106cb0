export interface Interval {
  /** Shares from 0 to 1. */
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
export function chanceWords(p: number): 'more than chance would explain' | 'within usual variation' {
  return p < chanceThreshold ? 'more than chance would explain' : 'within usual variation';
}

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

/** ln n!, by sum up to 100 and by Stirling's series above (error under 1e-18 there). */
function logFactorial(n: number): number {
  if (n <= 100) {
    let sum = 0;
    for (let factor = 2; factor <= n; factor += 1) {
      sum += Math.log(factor);
    }
    return sum;
  }
  const inverse = 1 / n;
  const series = inverse / 12 - inverse ** 3 / 360 + inverse ** 5 / 1260 - inverse ** 7 / 1680;
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series;
}

function checkCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`${count} is no count.`);
  }
}
