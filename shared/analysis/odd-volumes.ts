import { comparePeriods } from '../domain/period/period-labels';
import type { Period } from '../domain/period/period';

export interface DatedVolume {
  readonly period: Period;
  readonly value: number;
}

export interface OddVolume<T extends DatedVolume> {
  readonly row: T;
  readonly median: number;
  readonly side: 'low' | 'high';
}

/** Fewer values have no middle to speak of; smaller medians (homicides) halve and double by chance. */
const fewestValues = 4;
const smallestMedian = 20;

/**
 * Values under half or over twice the median of their series that also stand apart from their neighbours in the same way. The
 * second part tells a slip (2,958 calls between 9,105 and 8,114) from a series that has doubled over the years, whose first and
 * last values would otherwise all be doubted.
 */
export function oddVolumes<T extends DatedVolume>(series: readonly T[]): readonly OddVolume<T>[] {
  const ordered = series.toSorted((a, b) => comparePeriods(a.period, b.period));
  const middle = median(ordered.map(({ value }) => value));
  if (ordered.length < fewestValues || middle < smallestMedian) return [];
  return ordered.flatMap((row, index): OddVolume<T>[] => {
    const around = [...ordered.slice(Math.max(0, index - 2), index), ...ordered.slice(index + 1, index + 3)];
    const near = median(around.map(({ value }) => value));
    if (row.value < middle / 2 && row.value < near / 2) return [{ row, median: middle, side: 'low' }];
    return row.value > middle * 2 && row.value > near * 2 ? [{ row, median: middle, side: 'high' }] : [];
  });
}

/** Zero of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [lower, upper] = [sorted[half - 1] ?? 0, sorted[half] ?? 0];
  return sorted.length % 2 === 1 ? upper : (lower + upper) / 2;
}
