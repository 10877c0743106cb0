import type { FigureComparison, FigureComparisons } from '#shared/analysis/compare/compare-figure';
import { comparePeriods } from '#shared/domain/period/period-labels';

/** The comparisons that are worth telling: without a base there is none, and of 12-month windows the one before is the year before. */
export function toldComparisons({ previous, yearEarlier, baseline }: FigureComparisons): readonly FigureComparison[] {
  const samePeriod =
    previous.period !== null &&
    yearEarlier.period !== null &&
    comparePeriods(previous.period, yearEarlier.period) === 0;
  return [...(samePeriod ? [] : [previous]), yearEarlier, baseline].filter(({ period }) => period !== null);
}
