import type { Observation } from '../../domain/observation/observation';
import { yearEarlier } from '../../domain/period/period-labels';
import { yearOnYear } from '../series';
import { compareWith, type CompareOptions, type FigureComparison } from './compare-figure';

/**
 * The latest figure of a series against the same window a year earlier: what lists, leads and the home screen tell of a metric.
 *
 * @param observations of one metric for one force; any order, any vintages
 * @returns null without a single number; refused where there is no figure of a year earlier
 */
export function compareYearOnYear(
  observations: readonly Observation[],
  options: CompareOptions,
): FigureComparison | null {
  const pair = yearOnYear(observations);
  if (pair === null) return null;
  const { current, previous: earlier } = pair;
  return compareWith(current, { base: 'year-earlier', period: yearEarlier(current.period), earlier }, options);
}
