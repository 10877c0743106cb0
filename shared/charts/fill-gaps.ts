import type { Period } from '../domain/period/period';
import { previousLike } from '../domain/period/period-labels';

/** A gap longer than this many periods is no gap but another series. */
const longestGap = 120;

/**
 * The same periods with those between them that have no point, so that a chart leaves their places empty. Null stands for such a
 * period's point. Periods that do not step regularly are left as they are.
 *
 * @param points oldest first, of one kind of period
 */
export function fillGaps<P extends { readonly period: Period }>(
  points: readonly P[],
): readonly { readonly period: Period; readonly point: P | null }[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    const missing = before === undefined ? [] : between(before.period, point.period);
    return [...missing.map((period) => ({ period, point: null })), { period: point.period, point }];
  });
}

function between(from: Period, to: Period): readonly Period[] {
  const missing: Period[] = [];
  for (let period = previousLike(to); period !== null && period.end > from.end; period = previousLike(period)) {
    missing.unshift(period);
    if (missing.length > longestGap) return [];
  }
  return missing;
}
