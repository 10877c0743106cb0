import type { Baseline, Metric, SeriesBreak } from '../../domain/metric/metric';
import type { Observation } from '../../domain/observation/observation';
import { lengthInMonths, periodLabel, previousLike, yearEarlier } from '../../domain/period/period-labels';
import type { Period } from '../../domain/period/period';
import { changeBetween, crossedBreaks, refused, type Change, type SmallNumbers } from '../change';
import { at, latestValue } from '../series';
import { chanceVerdict, type ChanceVerdict } from './chance-verdict';

/** What a figure is held against. */
export type ComparisonBase = 'previous' | 'year-earlier' | 'baseline';

/** One figure against one other of the same metric and force. Nothing in it is rounded but the words of the change. */
export interface FigureComparison {
  readonly against: ComparisonBase;
  readonly current: Observation;
  /** The period that it is held against; null where there is none, such as a baseline that nobody has set. */
  readonly period: Period | null;
  /** The figure of that period; null where none is held. */
  readonly earlier: Observation | null;
  /** `refused` says in `words` why the two are not compared. */
  readonly change: Change;
  /** Breaks in the series between the two, whose notes must stand with the comparison; none where it is refused. */
  readonly breaks: readonly SeriesBreak[];
  /** Null where it is refused or no rule of chance fits the figures. */
  readonly chance: ChanceVerdict | null;
  /** Stands with a comparison of neighbouring months or quarters; null for all others. */
  readonly seasonNote: string | null;
}

/** As ONS bulletins compare like parts of the year, what neighbouring months differ by may be no more than the season. */
export const seasonNote =
  'Neighbouring months and quarters also differ by season: the year before is the fairer comparison.';

export interface FigureComparisons {
  readonly current: Observation;
  /** The period of the same kind just before: the month before, the 12 months before. */
  readonly previous: FigureComparison;
  readonly yearEarlier: FigureComparison;
  readonly baseline: FigureComparison;
}

export interface CompareOptions {
  readonly metric: Pick<Metric, 'id' | 'unit' | 'decimals' | 'direction' | 'periodKind'>;
  /** Breaks of any metrics. */
  readonly breaks: readonly SeriesBreak[];
  readonly smallNumbers: SmallNumbers;
}

export interface CompareInput extends CompareOptions {
  /** Of the metric for one force; any order, any vintages. */
  readonly series: readonly Observation[];
  /** Null takes the latest period that has a number. */
  readonly period: Period | null;
  /** Of the metric; null where none is set. */
  readonly baseline: Baseline | null;
}

/**
 * A figure against the period before, the year before and the baseline. Samples follow no calendar, so only a baseline, which a
 * person sets, compares two of them: whether audits are alike is not for a program to guess.
 *
 * @returns null where the series holds no figure for the period
 */
export function compareFigure(input: CompareInput): FigureComparisons | null {
  const { series, period, baseline } = input;
  const current = period === null ? latestValue(series) : at(series, period);
  if (current === null) {
    return null;
  }
  const against = (base: ComparisonBase, other: Period | null) =>
    compareWith(current, { base, period: other, earlier: other === null ? null : at(series, other) }, input);
  return {
    current,
    previous: against('previous', previousLike(current.period)),
    yearEarlier: against('year-earlier', yearEarlier(current.period)),
    baseline: against('baseline', baseline?.period ?? null),
  };
}

/** One figure against one other: for pairs that a person chooses. `changeBetween` refuses what is not alike. */
export function compareWith(
  current: Observation,
  other: { readonly base: ComparisonBase; readonly period: Period | null; readonly earlier: Observation | null },
  { metric, breaks, smallNumbers }: CompareOptions,
): FigureComparison {
  const { base: against, period, earlier } = other;
  if (earlier === null) {
    const change = refused(period === null ? nothingToCompare(against) : `no figure for ${periodLabel(period)}`);
    return { against, current, period, earlier, change, breaks: [], chance: null, seasonNote: null };
  }
  const change = changeBetween(current, earlier, metric, { smallNumbers });
  if (change.kind === 'refused') {
    return { against, current, period, earlier, change, breaks: [], chance: null, seasonNote: null };
  }
  return {
    against,
    current,
    period,
    earlier,
    change,
    breaks: crossedBreaks(earlier.period, current.period, breaks, metric.id),
    chance: chanceVerdict(current, earlier, metric),
    seasonNote: against === 'previous' && (lengthInMonths(current.period) ?? 12) < 12 ? seasonNote : null,
  };
}

function nothingToCompare(against: ComparisonBase): string {
  return against === 'baseline'
    ? 'no baseline is set'
    : 'samples, single dates and odd windows have no regular period before them';
}
