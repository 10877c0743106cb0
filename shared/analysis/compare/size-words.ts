import type { MetricUnit } from '../../domain/metric/metric';
import { formatInterval, formatNumber, formatSigned, formatValue } from '../../text/numbers';
import { isSmallBase } from '../change';
import type { DifferenceInterval } from '../intervals/difference';
import type { FigureComparison } from './compare-figure';

/**
 * The size of a change as it stands behind the two figures: "5%", "87%, on a base of 15", "22.6 percentage points ± 6.9", "4.0
 * seconds", "−13; too small a base for a percentage". Without a sign where the verb says it.
 */
export function sizeWords(
  { change, chance, earlier }: Pick<FigureComparison, 'change' | 'chance' | 'earlier'>,
  unit: MetricUnit,
  decimals: number,
): string {
  const difference = Math.abs(change.difference ?? 0);
  const base = earlier?.value ?? 0;
  const smallBase = unit === 'count' && isSmallBase(base);
  switch (change.kind) {
    case 'percent': {
      const percent = `${formatNumber(Math.abs(change.percent ?? 0), 0)}%`;
      return smallBase ? `${percent}, on a base of ${formatNumber(base, 0)}` : percent;
    }
    case 'points':
      return points(difference, chance?.interval ?? null, decimals);
    case 'amount':
      return amount(difference, chance?.interval ?? null, unit, decimals);
    case 'withheld':
      return `${change.differenceText ?? ''}${smallBase ? '; too small a base for a percentage' : ''}`;
    case 'none':
    case 'refused':
      return change.words;
  }
}

function points(difference: number, interval: DifferenceInterval | null, decimals: number): string {
  const size = formatNumber(difference, decimals);
  const words = `${size} percentage ${size === '1' ? 'point' : 'points'}`;
  if (interval === null) {
    return words;
  }
  // A score interval lies unevenly about the difference, so its ends are printed, with their signs.
  return interval.halfWidth === null
    ? `${words}, 95% interval ${formatSigned(interval.low, decimals)} to ${formatSigned(interval.high, decimals)}`
    : `${words} ± ${formatNumber(interval.halfWidth, decimals)}`;
}

function amount(size: number, interval: DifferenceInterval | null, unit: MetricUnit, decimals: number): string {
  const halfWidth = interval?.halfWidth ?? null;
  return halfWidth === null ? formatValue(size, unit, decimals) : formatInterval(size, halfWidth, unit, decimals);
}
