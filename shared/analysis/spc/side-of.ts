/** A double holds 15 decimal digits for certain; a difference beyond the twelfth is noise of the sums that led to it. */
const noise = 1e-12;

/**
 * On which side of a line a value lies: 1 above, −1 below, 0 on it. The rules' inequalities are strict, and a point equal to the
 * mean breaks a run; but the computed mean of 0.1, 0.1 and 0.1 is 0.10000000000000002 in binary, so that an exact comparison would
 * put all three below their own mean. No decimal that is published lies so near another.
 *
 * @param scale the largest size among the numbers that the line was computed from
 */
export function sideOf(value: number, line: number, scale: number): -1 | 0 | 1 {
  const difference = value - line;
  if (Math.abs(difference) <= noise * scale) {
    return 0;
  }
  return difference > 0 ? 1 : -1;
}

/** The largest size among the values; 0 of none. */
export function scaleOf(values: readonly number[]): number {
  return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}
