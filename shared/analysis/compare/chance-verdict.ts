import type { Metric } from '../../domain/metric/metric';
import type { Observation } from '../../domain/observation/observation';
import { decimalPlaces } from '../../text/numbers';
import {
  beyondChanceWords,
  chanceThreshold,
  exactCountTest,
  poissonCaveat,
  shareCaveat,
  type ChanceWords,
} from '../chance';
import { publishedDifference, shareDifference, type DifferenceInterval } from '../intervals/difference';

/** Whether a difference is more than chance would explain, and by which rule that was judged. */
export interface ChanceVerdict {
  /** Two whole counts of equal windows; two shares n of N; two estimates with their published intervals. */
  readonly method: 'counts' | 'shares' | 'published-intervals';
  /** Of the exact test of two counts; null for the other methods. */
  readonly p: number | null;
  /** Of the difference; null for counts. */
  readonly interval: DifferenceInterval | null;
  readonly beyondChance: boolean;
  readonly words: ChanceWords;
  /** What the method assumes, to stand with the verdict; null where its publisher vouches for the intervals. */
  readonly caveat: string | null;
}

/**
 * The verdict on two figures that `changeBetween` compares, or null where no rule fits. What is sampled speaks only through a
 * published interval: HMICFRS calls its workforce survey voluntary and non-statistical and assesses no force by it. Estimates and
 * stocks at a point in time are no counts of events, so the Poisson test does not fit them.
 *
 * @param metric `periodKind` tells samples
 */
export function chanceVerdict(
  current: Observation,
  earlier: Observation,
  metric: Pick<Metric, 'unit' | 'decimals' | 'periodKind'>,
): ChanceVerdict | null {
  const both = [current, earlier];
  if (both.some(({ halfWidth }) => halfWidth !== null)) {
    const interval = publishedDifference(current, earlier);
    return interval === null ? null : byInterval('published-intervals', interval, null);
  }
  if (metric.periodKind === 'sample' || both.some(isSampled)) {
    return null;
  }
  if (metric.unit === 'count' && both.every(isCountOfEvents)) {
    const p = exactCountTest(current.value as number, earlier.value as number);
    const beyondChance = p < chanceThreshold;
    const words = beyondChanceWords(beyondChance);
    return { method: 'counts', p, interval: null, beyondChance, words, caveat: poissonCaveat };
  }
  const shares = metric.unit === 'percent' && both.every((figure) => agrees(figure, metric.decimals));
  const interval = shares ? shareDifference(current, earlier) : null;
  return interval === null ? null : byInterval('shares', interval, shareCaveat);
}

function byInterval(
  method: ChanceVerdict['method'],
  interval: DifferenceInterval,
  caveat: string | null,
): ChanceVerdict {
  const { beyondChance } = interval;
  return { method, p: null, interval, beyondChance, words: beyondChanceWords(beyondChance), caveat };
}

function isSampled({ period, sampleSize }: Observation): boolean {
  return period.kind === 'sample' || sampleSize !== null;
}

function isCountOfEvents({ value, period, status }: Observation): boolean {
  return (
    value !== null &&
    Number.isSafeInteger(value) &&
    value >= 0 &&
    period.kind !== 'point-in-time' &&
    status !== 'estimated'
  );
}

/** Whether numerator and denominator give the published value: a verdict on other numbers could contradict the figure. */
function agrees({ value, numerator, denominator }: Observation, decimals: number): boolean {
  if (value === null || numerator === null || denominator === null || denominator <= 0) {
    return false;
  }
  const slack = 0.5 * 10 ** -Math.min(decimalPlaces(value), decimals);
  return Math.abs((numerator * 100) / denominator - value) <= slack + 1e-9;
}
