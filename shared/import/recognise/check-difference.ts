import { roundHalfAway, subtract } from '../../text/numbers';
import type { DifferenceCell } from '../cells/parse-difference-cell';

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}

/**
 * Compares a printed difference with the one that the two printed values give.
 * @returns what disagrees, in words; null where all is well
 */
export function checkDifference(current: number, previous: number, published: DifferenceCell): string | null {
  const difference = subtract(current, previous);
  if (published.unit === 'points') {
    return published.size === difference
      ? null
      : `prints ${signed(published.size)} percentage points where the values give ${signed(difference)}`;
  }
  if (published.difference !== null && published.difference !== difference) {
    return `prints a difference of ${signed(published.difference)} where the values give ${signed(difference)}`;
  }
  if (previous === 0) return published.size === 0 ? null : 'prints a percentage of a previous value of zero';
  const percent = roundHalfAway((difference / previous) * 100, 0);
  return published.size === percent
    ? null
    : `prints ${signed(published.size)}% where the values give ${signed(percent)}%`;
}
