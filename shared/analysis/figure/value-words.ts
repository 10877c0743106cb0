import type { Metric, Target } from '../../domain/metric/metric';
import type { Observation } from '../../domain/observation/observation';
import { targetText } from '../../pack/chart-model';
import type { ValueForm } from '../../pack/figure/figure-ref';
import { decimalPlaces, formatInterval, formatNumber, formatValue, subtract } from '../../text/numbers';
import { periodInText } from '../compare/period-in-text';
import { unworded, worded, type FigureWords } from './figure-words';

/** One value in the form that a sentence needs, or why it has none. */
export function valueWords(
  observation: Observation,
  form: ValueForm,
  metric: Pick<Metric, 'unit' | 'decimals'>,
  target: Target | null,
): FigureWords {
  const { value, numerator, denominator, halfWidth, absence, period } = observation;
  const { unit, decimals } = metric;
  if (form === 'period') return worded(periodInText(period));
  if (form === 'target') {
    return target === null ? unworded('no target is set') : worded(targetText(target, metric));
  }
  if (value === null) return unworded(absence ?? 'its publisher gives no number');
  switch (form) {
    case 'value':
      return worded(formatValue(value, unit, decimals));
    case 'interval':
      return halfWidth === null
        ? unworded('no interval was published with it')
        : worded(formatInterval(value, halfWidth, unit, Math.max(decimals, decimalPlaces(halfWidth))));
    case 'numerator':
      return numerator === null ? unworded('its number is not held') : worded(formatNumber(numerator, 0));
    case 'parts':
      return numerator === null || denominator === null
        ? unworded('what it is a share of is not held')
        : worded(`${formatNumber(numerator, 0)} of ${formatNumber(denominator, 0)}`);
    case 'target-gap':
      return target === null ? unworded('no target is set') : worded(gapWords(value, target.value, metric));
  }
}

/** "2.9 percentage points below", "2.5 seconds above", "level with". */
function gapWords(value: number, target: number, { unit, decimals }: Pick<Metric, 'unit' | 'decimals'>): string {
  const gap = subtract(value, target);
  const size = formatNumber(Math.abs(gap), decimals);
  // What rounds to nothing is not called a gap.
  if (!/[1-9]/.test(size)) return 'level with';
  const amount =
    unit === 'percent'
      ? `${size} percentage ${size === '1' ? 'point' : 'points'}`
      : formatValue(Math.abs(gap), unit, decimals);
  return `${amount} ${gap < 0 ? 'below' : 'above'}`;
}
