import { mean, sampleStandardDeviation } from 'simple-statistics';
import type { Interval } from '../chance';

/** Fewer months say too little about what a usual month is. */
const fewestForVolume = 3;

/**
 * What a month without a volume probably had: within one sample standard deviation of the known months' mean, and never beyond the
 * lowest and the highest of them. The full range from lowest to highest would suppose that every missing month was as extreme as
 * the most extreme one. Norfolk's 999 calls of January to September 2023 give 10,018 to 12,521 a month.
 *
 * @returns null for fewer than `fewestForVolume` months, or where a month may have had nothing
 */
export function usualVolume(known: readonly number[]): Interval | null {
  if (known.length < fewestForVolume) {
    return null;
  }
  const values = [...known];
  const [middle, spread] = [mean(values), sampleStandardDeviation(values)];
  const low = Math.max(Math.min(...values), middle - spread);
  return low > 0 ? { low, high: Math.min(Math.max(...values), middle + spread) } : null;
}
