import { lengthInMonths, comparePeriods, previousLike, sameWindow, yearEarlier } from '../domain/period/period-labels';
import type { Observation } from '../domain/observation/observation';
import type { Period } from '../domain/period/period';
import { lastDayOfMonth, monthsBetween } from '../text/dates';

/**
 * One observation a period, oldest first: the newest vintage of each. All functions of this file take the observations of one
 * metric for one force, in any order and with any vintages.
 */
export function currentSeries(observations: readonly Observation[]): Observation[] {
  const newest = new Map<string, Observation>();
  for (const observation of observations) {
    const { kind, start, end } = observation.period;
    const key = `${kind} ${start} ${end}`;
    const known = newest.get(key);
    if (known === undefined || known.vintage < observation.vintage) {
      newest.set(key, observation);
    }
  }
  return [...newest.values()].toSorted((a, b) => comparePeriods(a.period, b.period));
}

/** The observation of the latest period, with or without a number: an older number must not stand in for an absence. */
export function latest(observations: readonly Observation[]): Observation | null {
  return currentSeries(observations).at(-1) ?? null;
}

/** The latest observation that has a number; null where none has. */
export function latestValue(observations: readonly Observation[]): Observation | null {
  return currentSeries(observations).findLast(({ value }) => value !== null) ?? null;
}

/** The newest vintage for exactly this period. */
export function at(observations: readonly Observation[], period: Period): Observation | null {
  const found = observations.filter(
    (observation) => observation.period.kind === period.kind && comparePeriods(observation.period, period) === 0,
  );
  return currentSeries(found).at(-1) ?? null;
}

/** The latest observation that has a number and the one of the same window a year earlier, where there is one. */
export function yearOnYear(
  observations: readonly Observation[],
): { readonly current: Observation; readonly previous: Observation | null } | null {
  const current = latestValue(observations);
  if (current === null) {
    return null;
  }
  const earlier = yearEarlier(current.period);
  return { current, previous: earlier === null ? null : at(observations, earlier) };
}

/** How many of the latest periods in a row satisfy the rule; an absence or a missing period ends the run. */
export function runAtOrAbove(observations: readonly Observation[], satisfies: (value: number) => boolean): number {
  const series = currentSeries(observations).toReversed();
  let run = 0;
  for (const { value, period } of series) {
    const newer = series[run - 1];
    if (value === null || !satisfies(value) || (newer !== undefined && !follows(period, newer.period))) {
      break;
    }
    run += 1;
  }
  return run;
}

/**
 * Whether the periods follow each other regularly, so that a line between them means something. Samples and points in time never
 * do: two audits are two points. Rolling years need a constant step of 1, 3 or 12 months and at least three of them: two years are
 * a comparison.
 */
export function isSeries(observations: readonly Observation[]): boolean {
  const periods = currentSeries(observations).map(({ period }) => period);
  const [first, second] = periods;
  if (first === undefined || second === undefined) {
    return false;
  }
  const pairs = periods.slice(1).map((period, index) => [periods[index] as Period, period] as const);
  if (first.kind !== 'year-ending') {
    return pairs.every(([earlier, later]) => follows(earlier, later));
  }
  const step = monthsBetween(first.end, second.end);
  return (
    periods.length >= 3 &&
    [1, 3, 12].includes(step) &&
    pairs.every(
      ([earlier, later]) =>
        sameWindow(earlier, later) &&
        lengthInMonths(later) === 12 &&
        later.end === lastDayOfMonth(later.end) &&
        monthsBetween(earlier.end, later.end) === step,
    )
  );
}

/** Whether `later` is the very next period of the same kind. */
function follows(earlier: Period, later: Period): boolean {
  const before = previousLike(later);
  return before !== null && before.kind === earlier.kind && comparePeriods(before, earlier) === 0;
}
