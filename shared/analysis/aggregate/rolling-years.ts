import type { Observation } from '../../domain/observation/observation';
import { at, currentSeries } from '../series';
import { yearEnding } from '../../domain/period/period-labels';
import type { Period } from '../../domain/period/period';
import { rollingSum } from '../weighted';
import { periodsWithin } from './month-range';

export interface RollingYear {
  /** The 12 months that end with the month. */
  readonly period: Period;
  /** Null where one of the 12 months has no figure. */
  readonly value: number | null;
  /** The months that it adds up, oldest first. */
  readonly observationIds: readonly string[];
}

/**
 * Sums of 12 months for each month from the 12th on: for counts and money, whose months add up.
 *
 * @param observations of one metric for one force, any order, any vintages; other periods than months are left out
 */
export function rollingYears(observations: readonly Observation[]): RollingYear[] {
  const months = currentSeries(observations).filter(({ period }) => period.kind === 'month');
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) {
    return [];
  }
  const range = { from: first.period.start.slice(0, 7), to: last.period.start.slice(0, 7) };
  const periods = periodsWithin(range, 'month') ?? [];
  const figures = periods.map((period) => at(months, period));
  const sums = rollingSum(figures.map((figure) => figure?.value ?? null));
  return periods
    .map(({ end }, index) => ({
      period: yearEnding(end),
      value: sums[index] ?? null,
      observationIds: figures.slice(Math.max(0, index - 11), index + 1).flatMap((figure) => figure?.id ?? []),
    }))
    .slice(11);
}
