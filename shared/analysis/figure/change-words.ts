import type { Metric } from '../../domain/metric/metric';
import type { ChangeForm } from '../../pack/figure/figure-ref';
import { formatSignedValue } from '../../text/numbers';
import type { FigureComparison } from '../compare/compare-figure';
import { shownDecimals } from '../compare/shown-decimals';
import { sizeWords } from '../compare/size-words';
import { unworded, worded, type FigureWords } from './figure-words';

/** A comparison in the form that a sentence needs, or why the two are not compared. */
export function changeWords(
  comparison: FigureComparison,
  form: ChangeForm,
  metric: Pick<Metric, 'unit' | 'decimals'>,
): FigureWords {
  const { change, chance, current, earlier } = comparison;
  if (change.kind === 'refused') return unworded(change.words.replace(/^not compared: /, ''));
  const difference = change.difference ?? 0;
  const still = change.kind === 'none';
  const decimals = shownDecimals(current.value ?? 0, earlier?.value ?? 0, metric.decimals, !still);
  switch (form) {
    case 'change':
      return worded(change.words);
    case 'size':
      return worded(sizeWords(comparison, metric.unit, decimals));
    case 'difference':
      return worded(differenceWords(difference, metric.unit, decimals));
    case 'direction':
      return worded(still ? 'did not change' : difference > 0 ? 'rose' : 'fell');
    case 'chance':
      return chance === null ? unworded('no rule of chance fits these figures') : worded(chance.words);
    case 'words':
      return worded(judgedWords(comparison));
  }
}

/** What is within usual variation is called neither better nor worse; where no direction is better, only where it went. */
function judgedWords({ change, chance }: FigureComparison): string {
  if (change.kind === 'none' || chance?.beyondChance === false) return 'no clear change';
  if (change.tone === 'better' || change.tone === 'worse') return change.tone;
  return (change.difference ?? 0) > 0 ? 'higher' : 'lower';
}

/** "−71", "+11.1 percentage points". */
function differenceWords(difference: number, unit: Metric['unit'], decimals: number): string {
  const text = formatSignedValue(difference, unit, decimals);
  if (unit !== 'percent') return text;
  return `${text} percentage ${/^[+−]?1$/.test(text) ? 'point' : 'points'}`;
}
