import type { Finding } from '../domain/finding/finding';
import { grades, type Judgment } from '../domain/inspection/inspection';
import type { Metric, MetricUnit, Target } from '../domain/metric/metric';
import type { Observation } from '../domain/observation/observation';
import { periodLabel } from '../domain/period/period-labels';
import type { PeriodKind } from '../domain/period/period';
import { standingLabels } from '../text/labels';
import { formatInterval, formatNumber, formatValue } from '../text/numbers';
import { countWords, listWords, midSentence, plural, sentenceCase } from '../text/words';
import type { CompareOptions, FigureComparison } from './compare/compare-figure';
import { yearEarlierClause } from './compare/comparison-words';
import { compareYearOnYear } from './compare/year-on-year';
import { currentSeries, runAtOrAbove } from './series';

export interface SeriesInput {
  readonly metric: Pick<Metric, 'title' | 'unit' | 'decimals' | 'direction'>;
  readonly target: Pick<Target, 'value' | 'standing'> | null;
  /** Of one metric for one force; any order, any vintages. */
  readonly observations: readonly Observation[];
}

export interface LeadInput extends SeriesInput {
  readonly metric: SeriesInput['metric'] & CompareOptions['metric'];
  /** Of any metrics: a comparison that crosses one says so. */
  readonly breaks: CompareOptions['breaks'];
}

export interface ComparedCount {
  readonly label: string;
  readonly unit: MetricUnit;
  readonly comparison: FigureComparison;
}

/**
 * The finding of a series in one sentence: latest value, change on a year earlier, and the target. "September 2023 was 87.1%, 11.1
 * percentage points higher than a year earlier; the standard of 90% has not been met in any of 23 months." Null without a number.
 * The target is judged on the values as published.
 */
export function leadForSeries(input: LeadInput): string | null {
  const { metric, observations, breaks } = input;
  const comparison = compareYearOnYear(observations, { metric, breaks, smallNumbers: 'counts' });
  if (comparison === null) {
    return null;
  }
  const { unit, decimals } = metric;
  const { current } = comparison;
  const number = current.value as number;
  const value =
    current.halfWidth === null
      ? formatValue(number, unit, decimals)
      : formatInterval(number, current.halfWidth, unit, decimals);
  const opening = current.period.kind === 'month' ? periodLabel(current.period) : `The figure for ${inText(current)}`;
  const against = yearEarlierClause(comparison, metric);
  const target = targetWords(input);
  return `${opening} was ${value}${against}${target === null ? '' : `; ${target}`}.`;
}

/**
 * How many counts rose and fell, and which of them by more than chance would explain (exact conditional test, see chance.ts).
 * Percentages, refused changes and missing figures are not counted. Null where no count is left.
 *
 * @param against what they are compared with, as in "compared with the 12 months to June 2022"
 */
export function leadForComparison(rows: readonly ComparedCount[], against: string): string | null {
  const counts = rows.filter(({ unit, comparison }) => unit === 'count' && comparison.change.kind !== 'refused');
  const moved = counts.map(({ comparison }) => comparison.change).filter(({ kind }) => kind !== 'none');
  if (counts.length === 0) {
    return null;
  }
  const fell = moved.filter(({ difference }) => (difference ?? 0) < 0).length;
  const rose = moved.filter(({ difference }) => (difference ?? 0) > 0).length;
  const still = counts.length - fell - rose;
  const parts = [
    fell > 0 ? `${fell} fell` : '',
    rose > 0 ? `${rose} rose` : '',
    still > 0 ? `${still} did not change` : '',
  ];
  const real = counts
    .filter(({ comparison }) => comparison.chance?.beyondChance === true)
    .map(({ label }) => midSentence(label));
  const number = formatNumber(counts.length, 0);
  const opening = `Of ${number} ${plural(counts.length, 'count', 'counts')} compared with ${against}`;
  return `${opening}, ${listWords(parts.filter((part) => part !== ''))}; ${chancePart(real, counts.length)}.`;
}

/** "One area outstanding, one good, four adequate and three requires improvement." Best first; null of nothing. */
export function leadForJudgments(judgments: readonly Judgment[]): string | null {
  const counted = grades
    .filter((grade) => grade !== 'ungraded')
    .map((grade) => ({ grade, count: judgments.filter((judgment) => judgment.grade === grade).length }))
    .filter(({ count }) => count > 0)
    .map(({ grade, count }, index) => {
      const area = index === 0 ? plural(count, ' area', ' areas') : '';
      return `${countWords(count)}${area} ${grade.replaceAll('-', ' ')}`;
    });
  const ungraded = judgments.filter(({ grade }) => grade === 'ungraded').length;
  const rest = `${countWords(ungraded)} ${plural(ungraded, 'area was', 'areas were')} inspected without a grade`;
  const parts = [listWords(counted), ungraded > 0 ? rest : ''].filter((part) => part !== '');
  return parts.length === 0 ? null : `${sentenceCase(parts.join('; '))}.`;
}

/** How many findings, what they ask for, and how many the force was told before the report. Null of nothing. */
export function leadForFindings(findings: readonly Pick<Finding, 'kind' | 'tone' | 'earlyFeedback'>[]): string | null {
  if (findings.length === 0) {
    return null;
  }
  const tones = [
    {
      count: findings.filter(({ tone }) => tone === 'improve').length,
      one: 'calls for improvement',
      many: 'call for improvement',
    },
    { count: findings.filter(({ tone }) => tone === 'mixed').length, one: 'is mixed', many: 'are mixed' },
    { count: findings.filter(({ tone }) => tone === 'strength').length, one: 'is a strength', many: 'are strengths' },
  ].filter(({ count }) => count > 0);
  // One sentence counts in one way: in words where all its numbers are small.
  const said = findings.length > 12 ? (count: number) => formatNumber(count, 0) : countWords;
  const total = `${sentenceCase(said(findings.length))} ${plural(findings.length, 'finding', 'findings')}`;
  const [only, another] = tones;
  const first =
    only !== undefined && another === undefined
      ? `${total} ${plural(only.count, only.one, only.many)}.`
      : `${total}: ${listWords(tones.map(({ count, one, many }) => `${said(count)} ${plural(count, one, many)}`))}.`;
  const early = findings.filter(({ earlyFeedback }) => earlyFeedback).length;
  const told = `${sentenceCase(countWords(early))} ${plural(early, 'was', 'were')} told to the force before the report was published.`;
  return early === 0 ? first : `${first} ${told}`;
}

/** The text alternative of a chart: what it measures, its span, where it starts, its low and high, its end and the target. */
export function altForSeries(input: SeriesInput): string {
  const { title, unit, decimals } = input.metric;
  const known = currentSeries(input.observations).filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) {
    return `${title}: no figures.`;
  }
  const print = (observation: Observation) => formatValue(observation.value as number, unit, decimals);
  if (known.length === 1) {
    return `${title}: one figure, ${print(first)} for ${inText(first)}.`;
  }
  const low = known.reduce((best, next) => ((next.value as number) < (best.value as number) ? next : best));
  const high = known.reduce((best, next) => ((next.value as number) > (best.value as number) ? next : best));
  const span = `${formatNumber(known.length, 0)} ${periodNoun(last.period.kind, known.length)} from ${inText(first)} to ${inText(last)}`;
  const course =
    low.value === high.value
      ? `It is ${print(first)} throughout`
      : `It starts at ${print(first)}, is lowest at ${print(low)} for ${inText(low)} and highest at ${print(high)} for ${inText(high)}, and ends at ${print(last)}`;
  const target = targetWords(input);
  return `${title}: ${span}. ${course}${target === null ? '' : `; ${target}`}.`;
}

function inText({ period }: Observation): string {
  return period.kind === 'year-ending' ? `the ${periodLabel(period)}` : periodLabel(period);
}

/** Whether and how often the target was met; null without a target, a direction or a figure. */
function targetWords({ metric, target, observations }: SeriesInput): string | null {
  const known = currentSeries(observations).filter(({ value }) => value !== null);
  if (target === null || metric.direction === 'neither' || known.length === 0) {
    return null;
  }
  const meets = (value: number) => (metric.direction === 'up' ? value >= target.value : value <= target.value);
  const met = known.filter(({ value }) => meets(value as number)).length;
  const run = runAtOrAbove(observations, meets);
  const decimals = Number.isInteger(target.value) ? 0 : metric.decimals;
  const name = `the ${standingLabels[target.standing]} of ${formatValue(target.value, metric.unit, decimals)}`;
  const nouns = `${formatNumber(known.length, 0)} ${periodNoun(known.at(-1)?.period.kind ?? 'sample', known.length)}`;
  if (known.length === 1) {
    return `${name} was ${met === 1 ? 'met' : 'not met'}`;
  }
  if (met === 0) {
    return `${name} has not been met in any of ${nouns}`;
  }
  if (met === known.length) {
    return `${name} has been met in each of ${nouns}`;
  }
  const last =
    run === 0
      ? ', not in the latest'
      : run === 1
        ? ', the latest among them'
        : `, the last ${countWords(run)} among them`;
  return `${name} has been met in ${formatNumber(met, 0)} of ${nouns}${last}`;
}

function periodNoun(kind: PeriodKind, count: number): string {
  const [one, many] = {
    month: ['month', 'months'],
    quarter: ['quarter', 'quarters'],
    'financial-year': ['financial year', 'financial years'],
    'year-ending': ['12-month period', '12-month periods'],
    'point-in-time': ['date', 'dates'],
    sample: ['sample', 'samples'],
  }[kind] as [string, string];
  return plural(count, one, many);
}

function chancePart(real: readonly string[], total: number): string {
  if (real.length === 0) {
    return total === 1 ? 'the change is within usual variation' : 'none changed by more than chance would explain';
  }
  const all = real.length === total ? '' : 'only ';
  return `${all}${listWords(real)} changed by more than chance would explain`;
}
