import type { Metric } from '../../domain/metric/metric';
import { periodLabel, previousLike } from '../../domain/period/period-labels';
import type { Period } from '../../domain/period/period';
import { formatNumber, formatValue } from '../../text/numbers';
import { countWords, listWords, plural } from '../../text/words';
import type { ImpliedValue } from './implied-value';
import { rangeLabel } from './month-range';

/** "October to December 2023" where they follow each other, else "March 2023 and May 2023". */
export function missingLabel(missing: readonly Period[]): string {
  const [first, last] = [missing[0], missing.at(-1)];
  const together = missing.every(({ start }, index) => {
    const next = missing[index + 1];
    return next === undefined || previousLike(next)?.start === start;
  });
  return first !== undefined && last !== undefined && together
    ? rangeLabel({ from: first.start.slice(0, 7), to: last.start.slice(0, 7) })
    : listWords(missing.map(periodLabel));
}

/** "implies 88.6% to 89.4% for October to December 2023, if those months had a volume of 30,054 to 37,562 together; …". */
export function impliedWords(
  { low, high, volume, missing, known, plausible, beyondKnown }: Omit<ImpliedValue, 'kind' | 'sentence'>,
  { unit, decimals }: Pick<Metric, 'unit' | 'decimals'>,
): string {
  const print = (value: number) => formatValue(value, unit, decimals);
  const volumes = range(formatNumber(volume.low, 0), formatNumber(volume.high, 0));
  const months = plural(missing.length, 'that month', 'those months');
  const implied = `implies ${range(print(low), print(high))} for ${missingLabel(missing)}, if ${months} had a volume of ${volumes}${plural(missing.length, '', ' together')}`;
  if (!plausible) {
    return `${implied}; that cannot be, so the claim and the figures held cannot both be right`;
  }
  if (beyondKnown === null) {
    return implied;
  }
  const { side, extreme, period } = beyondKnown;
  const word = side === 'above' ? 'highest' : 'lowest';
  const others = `${countWords(known)} ${plural(known, 'month', 'months')} held`;
  return `${implied}; that is ${side} every one of the ${others}, of which the ${word} is ${print(extreme)} in ${periodLabel(period)}`;
}

function range(from: string, to: string): string {
  return from === to ? from : `${from} to ${to}`;
}
