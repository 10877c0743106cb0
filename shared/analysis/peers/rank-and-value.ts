import type { Metric } from '../../domain/metric/metric';
import { comparePeriods, periodLabel, shortPeriodLabel } from '../../domain/period/period-labels';
import type { Period } from '../../domain/period/period';
import { formatValue, ordinal } from '../../text/numbers';
import { shownDecimals } from '../compare/shown-decimals';

/** A value and a rank of one period, published or computed; 1 is the best rank. */
export interface RankedValue {
  readonly period: Period;
  readonly value: number;
  readonly rank: number;
}

/**
 * Whether the rank got better while the value got worse, or the other way round, which happens when other forces change more.
 * Norfolk answered 86.6% of 999 calls in time in February 2023 and was 7th, then 86.1% in March and was 4th. Where no direction is
 * better the highest value is 1st, as in `comparePeers`.
 */
export function movesAgainstRank(
  earlier: RankedValue,
  later: RankedValue,
  { direction }: Pick<Metric, 'direction'>,
): boolean {
  const gain = (later.value - earlier.value) * (direction === 'down' ? -1 : 1);
  return gain * (earlier.rank - later.rank) < 0;
}

/**
 * The note that must stand with the rank: "Between February 2023 and March 2023 the value went from 86.6% to 86.1% and the rank from
 * 7th to 4th: they moved in opposite ways, since a rank depends on the other forces too." Null where value and rank agree.
 *
 * @throws RangeError when `later` is not the later of the two
 */
export function rankAndValueNote(
  earlier: RankedValue,
  later: RankedValue,
  metric: Pick<Metric, 'direction' | 'unit' | 'decimals'>,
): string | null {
  if (comparePeriods(earlier.period, later.period) >= 0) {
    throw new RangeError(`${shortPeriodLabel(later.period)} is not after ${shortPeriodLabel(earlier.period)}.`);
  }
  if (!movesAgainstRank(earlier, later, metric)) {
    return null;
  }
  const decimals = shownDecimals(later.value, earlier.value, metric.decimals, true);
  const print = ({ value }: RankedValue) => formatValue(value, metric.unit, decimals);
  const values = `the value went from ${print(earlier)} to ${print(later)}`;
  const ranks = `the rank from ${ordinal(earlier.rank)} to ${ordinal(later.rank)}`;
  const when = `Between ${periodLabel(earlier.period)} and ${periodLabel(later.period)}`;
  return `${when} ${values} and ${ranks}: they moved in opposite ways, since a rank depends on the other forces too.`;
}
