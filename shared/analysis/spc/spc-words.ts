import type { Metric, Target } from '../../domain/metric/metric';
import { periodLabel } from '../../domain/period/period-labels';
import { longDate } from '../../text/dates';
import { standingLabels } from '../../text/labels';
import { decimalPlaces, formatNumber, formatValue } from '../../text/numbers';
import { listWords, plural } from '../../text/words';
import type {
  AssuranceIcon,
  RuleSetName,
  SpcMeaning,
  SpcPointResult,
  SpcPointType,
  SpcResult,
  SpcSegment,
  VariationIcon,
} from './spc';
import { tellingPlaces } from './telling-places';

export type SpcMetric = Pick<Metric, 'unit' | 'decimals'>;
export type SpcTarget = Pick<Target, 'value' | 'standing'>;

export const variationLabels: Readonly<Record<VariationIcon, string>> = {
  'common-cause': 'Common cause',
  'improvement-high': 'Improvement: high',
  'improvement-low': 'Improvement: low',
  'concern-high': 'Concern: high',
  'concern-low': 'Concern: low',
  'neutral-high': 'Special cause, neither better nor worse: high',
  'neutral-low': 'Special cause, neither better nor worse: low',
};

/** "consistently fails the 90% standard", "hit and miss against the 90% standard"; without an icon, why there is none. */
export function assuranceLabel(icon: AssuranceIcon, target: SpcTarget | null, metric: SpcMetric): string {
  if (target === null) {
    return 'no target set';
  }
  switch (icon) {
    case 'pass':
      return `consistently meets the ${targetName(target, metric)}`;
    case 'fail':
      return `consistently fails the ${targetName(target, metric)}`;
    case 'hit-and-miss':
      return `hit and miss against the ${targetName(target, metric)}`;
    case 'none':
      return 'not held against the target, since no direction is better';
  }
}

/** "90% standard"; a target keeps the places that it was set with. */
export function targetName({ value, standing }: SpcTarget, { unit, decimals }: SpcMetric): string {
  const places = Number.isInteger(value) ? 0 : Math.max(decimals, decimalPlaces(value));
  return `${formatValue(value, unit, places)} ${standingLabels[standing]}`;
}

/** Which rule flags a point: "above the upper limit", "7 points or more rising", "common cause". */
export function pointTypeWords({ type, side }: Pick<SpcPointResult, 'type' | 'side'>): string {
  return side === null ? 'common cause' : typeWords[type][side];
}

/** The line that stands with every chart: the same data give other flags under other rules. */
export function ruleSetLine(ruleSet: RuleSetName): string {
  switch (ruleSet) {
    case 'NHSRplotthedots 0.2.2':
      return 'XmR limits by NHSRplotthedots 0.2.2, moving ranges screened';
    case 'Making Data Count Excel':
      return 'XmR limits by Making Data Count Excel, moving ranges not screened';
  }
}

/** "trial limits: 9 points"; null where the limits are firm. */
export function trialLine({ trial, n }: Pick<SpcSegment, 'trial' | 'n'>): string | null {
  return trial ? `trial limits: ${formatNumber(n, 0)} ${plural(n, 'point', 'points')}` : null;
}

/** "No period of this series starts on 15 January 2023: no new limits start there." Null where every rebase counts. */
export function unmatchedRebasesWords(days: readonly string[]): string | null {
  return days.length === 0
    ? null
    : `No period of this series starts on ${listWords(days.map(longDate))}: no new limits start there.`;
}

/**
 * What the chart says, in two sentences: which rule flags the latest point, and the latest limits against the target. "The latest
 * point, September 2023 (87.1%), is common cause. The limits of 83.1% to 89.9% (trial limits: 9 points) show that the measure
 * consistently fails the 90% standard."
 */
export function spcSummary(result: SpcResult, metric: SpcMetric, target: SpcTarget | null): string {
  const [point, segment] = [result.points.at(-1), result.segments.at(-1)];
  if (point === undefined || segment === undefined) {
    throw new RangeError('A chart without points has nothing to say.');
  }
  const { lower, upper } = segment;
  const compared = target === null ? [point.value] : [point.value, target.value];
  const pairs = compared.flatMap((value) => [[value, lower] as const, [value, upper] as const]);
  const places = tellingPlaces(pairs, metric.decimals);
  const print = (value: number) => formatValue(value, metric.unit, places);
  const trial = trialLine(segment);
  const limits = `limits of ${print(lower)} to ${print(upper)}${trial === null ? '' : ` (${trial})`}`;
  const latest = `The latest point, ${periodLabel(point.period)} (${print(point.value)}), is ${findingWords(point)}.`;
  return `${latest} ${againstTarget(limits, result.assurance, target, metric)}`;
}

function againstTarget(limits: string, icon: AssuranceIcon, target: SpcTarget | null, metric: SpcMetric): string {
  const label = assuranceLabel(icon, target, metric);
  switch (icon) {
    case 'pass':
    case 'fail':
      return `The ${limits} show that the measure ${label}.`;
    case 'hit-and-miss':
      return `The ${limits} show that the measure is ${label}.`;
    case 'none':
      return `It has ${limits}; ${label}.`;
  }
}

function findingWords(point: SpcPointResult): string {
  const words = pointTypeWords(point);
  return point.meaning === 'common-cause' ? words : `${meaningWords[point.meaning]}: ${words}`;
}

const meaningWords: Readonly<Record<Exclude<SpcMeaning, 'common-cause'>, string>> = {
  improvement: 'an improvement',
  concern: 'a concern',
  neutral: 'a special cause, neither better nor worse',
};

const typeWords: Readonly<Record<SpcPointType, Readonly<Record<'high' | 'low', string>>>> = {
  outside: { high: 'above the upper limit', low: 'below the lower limit' },
  trend: { high: '7 points or more rising', low: '7 points or more falling' },
  'two-in-three': {
    high: 'at least 2 of 3 points near the upper limit',
    low: 'at least 2 of 3 points near the lower limit',
  },
  shift: { high: '7 points or more above the mean', low: '7 points or more below the mean' },
  'common-cause': { high: 'common cause', low: 'common cause' },
};
