import type { MetricUnit } from '../../domain/metric/metric';
import type { Interval } from '../chance';

/**
 * The part of an interval that its unit allows: a percentage ends at 0 and 100 (99.0 ± 1.6 is drawn to 100), only money may be
 * below nothing. For drawing and printing a figure's own interval: a difference is never clipped, nor is anything that is computed
 * with.
 *
 * @param interval in the metric's unit
 */
export function clipForDisplay({ low, high }: Interval, unit: MetricUnit): Interval {
  const least = unit === 'currency' ? -Infinity : 0;
  const most = unit === 'percent' ? 100 : Infinity;
  const clip = (value: number) => Math.min(most, Math.max(least, value));
  return { low: clip(low), high: clip(high) };
}
