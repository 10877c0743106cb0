/** A value with the number that it is a share or mean of. */
export interface WeightedValue {
  readonly n: number;
  readonly p: number;
}

/**
 * Sum of n × p over the sum of n: the value for the whole period. The mean of monthly percentages is not the year's percentage
 * (Norfolk 999 calls 2022: 78.62 weighted, 79.33 simple). Unrounded, in the unit of p.
 *
 * @returns null where there is nothing to weigh by
 * @throws RangeError for a weight below 0 or no number
 */
export function weightedMean(pairs: readonly WeightedValue[]): number | null {
  let weights = 0;
  let sum = 0;
  for (const { n, p } of pairs) {
    if (!(n >= 0)) {
      throw new RangeError(`${n} is no weight.`);
    }
    weights += n;
    sum += n * p;
  }
  return weights === 0 ? null : sum / weights;
}

/** Unweighted mean; null of nothing. */
export function simpleMean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * For each period the sum of it and the `span` − 1 before it; null until there are as many, and wherever one of them is missing:
 * a gap is never counted as nothing.
 *
 * @param values consecutive periods, oldest first; null where there is no figure
 */
export function rollingSum(values: readonly (number | null)[], span = 12): (number | null)[] {
  return values.map((_, index) => {
    const window = values.slice(Math.max(0, index + 1 - span), index + 1);
    const known = window.filter((value) => value !== null);
    return known.length === span ? known.reduce((sum, value) => sum + value, 0) : null;
  });
}
