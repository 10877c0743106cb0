import type { Direction, Metric, MetricUnit, SeriesBreak } from '../domain/metric/metric';
import type { Observation } from '../domain/observation/observation';
import { overlaps, periodLabel, sameWindow } from '../domain/period/period-labels';
import type { Period } from '../domain/period/period';
import type { Tone } from './tone';
import { formatDuration, formatNumber, formatSignedValue, formatValue, roundHalfAway, subtract } from '../text/numbers';

/**
 * `none`: rounds to nothing. `percent`: of a count, an amount of money or a rate. `points`: of a percentage. `amount`: of
 * seconds and ratios, in their own unit. `withheld`: a percentage would mislead or cannot be. `refused`: not comparable.
 */
export type ChangeKind = 'none' | 'percent' | 'points' | 'amount' | 'withheld' | 'refused';

/** `as-published` prints the percentage of a small base as the statutory statement does; `counts` withholds it. */
export type SmallNumbers = 'as-published' | 'counts';

export interface ChangeOptions {
  readonly unit: MetricUnit;
  /** Places for differences, points and amounts; percentages of change are always whole. */
  readonly decimals: number;
  readonly direction: Direction;
  readonly smallNumbers: SmallNumbers;
}

export interface Change {
  readonly kind: ChangeKind;
  /** Current less previous, unrounded, in the metric's unit; null when refused. */
  readonly difference: number | null;
  /** Whole percent, signed; null where there is none to print. */
  readonly percent: number | null;
  /** "87% decrease", "1 percentage point increase", "no change", "from 15 to 2"; when refused, why. */
  readonly words: string;
  /** "−13"; null where the words already say the difference. */
  readonly differenceText: string | null;
  readonly tone: Tone;
}

/**
 * Base under which a percentage is withheld. By convention of the ONS and Home Office police force area tables; no published rule
 * that states the number was found, so treat it as house practice and not as a cited standard.
 */
export const smallBaseLimit = 50;

/** Whether a percentage of this count would mislead: under `smallBaseLimit`, whose standing is told there. */
export function isSmallBase(previous: number): boolean {
  return previous < smallBaseLimit;
}

/**
 * The one place where a change is computed and worded. Percentages are taken from unrounded values and rounded once, half away
 * from zero, to whole numbers: so come all 22 count changes of the Norfolk National Crime and Policing Measures statement for June
 * 2023 (norfolk-pcc.gov.uk, Police Data), except that 8,507 → 8,505 reads "no change", not "0% decrease". Percentages change in
 * percentage points, never in a percent of a percent.
 *
 * @throws RangeError when a value is not finite
 */
export function change(current: number, previous: number, options: ChangeOptions): Change {
  const { unit, decimals } = options;
  const difference = subtract(current, previous);
  const tone = toneOf(difference, options.direction);
  const differenceText = formatSignedValue(difference, unit, decimals);
  const rounded = roundHalfAway(difference, decimals);

  if (unit === 'percent' || unit === 'seconds' || unit === 'duration' || unit === 'ratio') {
    if (rounded === 0) {
      return unchanged(difference, null, unit === 'percent' ? null : '0');
    }
    const words = `${amountText(Math.abs(difference), unit, decimals)} ${rise(difference)}`;
    const kind = unit === 'percent' ? 'points' : 'amount';
    return { kind, difference, percent: null, words, differenceText: null, tone };
  }
  if (difference === 0) {
    return unchanged(0, previous === 0 ? null : 0, '0');
  }
  if (previous <= 0 || (unit === 'count' && options.smallNumbers === 'counts' && isSmallBase(previous))) {
    const words = `from ${formatValue(previous, unit, decimals)} to ${formatValue(current, unit, decimals)}`;
    return { kind: 'withheld', difference, percent: null, words, differenceText, tone };
  }
  const percent = roundHalfAway((difference * 100) / previous, 0);
  if (percent === 0) {
    return unchanged(difference, 0, differenceText);
  }
  const words = `${formatNumber(Math.abs(percent), 0)}% ${rise(difference)}`;
  return { kind: 'percent', difference, percent, words, differenceText, tone };
}

/**
 * The change between two observations of a metric, or a refusal whose `words` say why: a missing figure, another metric or force,
 * windows of different kind or length, windows that overlap or stand in the wrong order. Like windows only, as in the ONS bulletins
 * "Crime in England and Wales".
 */
export function changeBetween(
  current: Observation,
  previous: Observation | null,
  metric: Pick<Metric, 'unit' | 'decimals' | 'direction'>,
  options: { readonly smallNumbers: SmallNumbers },
): Change {
  if (previous === null) {
    return refused('no earlier figure');
  }
  if (current.metricId !== previous.metricId || current.forceId !== previous.forceId) {
    return refused(`the figures are of different ${current.metricId === previous.metricId ? 'forces' : 'measures'}`);
  }
  const missing = [current, previous].find(({ value }) => value === null);
  if (missing !== undefined) {
    return refused(`no figure for ${periodLabel(missing.period)}`);
  }
  if (!sameWindow(current.period, previous.period)) {
    return refused(
      `${periodLabel(current.period)} and ${periodLabel(previous.period)} are not windows of the same kind and length`,
    );
  }
  if (overlaps(current.period, previous.period)) {
    return refused(`${periodLabel(current.period)} and ${periodLabel(previous.period)} overlap`);
  }
  if (current.period.end < previous.period.end) {
    return refused(`${periodLabel(previous.period)} is the later of the two`);
  }
  return change(current.value as number, previous.value as number, { ...metric, ...options });
}

/**
 * The breaks that a comparison of two periods crosses: the first day of the new practice lies after the first day of the earlier
 * period and not after the last day of the later one. Their notes must stand with the comparison.
 *
 * @param metricId only breaks of this metric; without it, all that are given
 */
export function crossedBreaks(
  periodA: Period,
  periodB: Period,
  breaks: readonly SeriesBreak[],
  metricId?: string,
): SeriesBreak[] {
  const first = periodA.start < periodB.start ? periodA.start : periodB.start;
  const last = periodA.end > periodB.end ? periodA.end : periodB.end;
  return breaks.filter(
    ({ date, metricIds }) => first < date && date <= last && (metricId === undefined || metricIds.includes(metricId)),
  );
}

/** As in "1 percentage point increase", "2.5 second decrease", "1 min 20 s increase". */
function amountText(size: number, unit: 'percent' | 'seconds' | 'duration' | 'ratio', decimals: number): string {
  if (unit === 'duration') return formatDuration(size, decimals);
  return formatNumber(size, decimals) + { percent: ' percentage point', seconds: ' second', ratio: '' }[unit];
}

function rise(difference: number): 'increase' | 'decrease' {
  return difference > 0 ? 'increase' : 'decrease';
}

function unchanged(difference: number, percent: number | null, differenceText: string | null): Change {
  return { kind: 'none', difference, percent, words: 'no change', differenceText, tone: 'steady' };
}

/** A comparison that is not made, and why: "not compared: no earlier figure". */
export function refused(reason: string): Change {
  return {
    kind: 'refused',
    difference: null,
    percent: null,
    words: `not compared: ${reason}`,
    differenceText: null,
    tone: 'unknown',
  };
}

/** Where no direction is better, a change cannot be called better or worse. */
function toneOf(difference: number, direction: Direction): Tone {
  if (direction === 'neither') {
    return 'unknown';
  }
  return difference > 0 === (direction === 'up') ? 'better' : 'worse';
}
