import type { Tone } from '../tone';
import type { FigureComparison } from './compare-figure';

/** A change that chance would explain is neither better nor worse, wherever it is shown. */
export function comparisonTone({ change, chance }: Pick<FigureComparison, 'change' | 'chance'>): Tone {
  return chance?.beyondChance === false ? 'steady' : change.tone;
}
