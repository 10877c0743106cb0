import { chanceVerdict, type ChanceVerdict } from '../analysis/compare/chance-verdict';
import { compareWith } from '../analysis/compare/compare-figure';
import { comparisonSentence } from '../analysis/compare/comparison-words';
import { periodInText } from '../analysis/compare/period-in-text';
import { formatValue } from '../text/numbers';
import { towards, type ChangeJudgment, type ChangeVerdict } from './change-judgment';
import type { Figure, TestBaseline, TestMetric, VerdictInput } from './test-figures';

/**
 * Two figures of whole years or single dates: the latest since against the last before. A value that the report gives without an
 * interval has neither counts nor a window of its own, so that no rule of chance fits it.
 */
export function judgePair(
  { test, metric }: VerdictInput,
  baseline: TestBaseline | null,
  current: Figure,
): ChangeJudgment {
  const stands = `${metric.title}: ${formatValue(current.value, metric.unit, metric.decimals)} for ${periodInText(current.period)}`;
  const untold = (sentence: string, why: string): ChangeJudgment => {
    return { change: 'too-few-points', sentence, rule: why, baseline, from: baseline?.figure?.period ?? null };
  };
  if (baseline === null) {
    return untold(
      `${stands}; no earlier figure is held.`,
      'Without an earlier figure there is nothing to compare with.',
    );
  }
  const earlier = baseline.figure;
  if (earlier === null) {
    const then = formatValue(baseline.value, metric.unit, metric.decimals);
    return untold(
      `${stands}; the report gives ${then} (${baseline.label}).`,
      'The report gives its figure without an interval or counts, so no rule tells a change from chance.',
    );
  }
  const compared = compareWith(
    current,
    { base: 'baseline', period: earlier.period, earlier },
    { metric: { ...metric, direction: test.direction }, breaks: [], smallNumbers: 'counts' },
  );
  const sentence = comparisonSentence(compared, metric);
  if (compared.change.kind === 'refused') {
    return untold(sentence, 'Only windows of the same kind and length that do not overlap are compared.');
  }
  const chance = chanceVerdict(current, earlier, metric);
  return chance === null
    ? untold(sentence, noRuleWords(metric))
    : {
        change: changeOf(chance, current, earlier, test.direction),
        sentence,
        rule: ruleWords(chance),
        baseline,
        from: earlier.period,
      };
}

function changeOf(
  { beyondChance }: ChanceVerdict,
  current: Figure,
  earlier: Figure,
  direction: 'up' | 'down',
): ChangeVerdict {
  return beyondChance && current.value !== earlier.value
    ? towards(current.value > earlier.value ? 'high' : 'low', direction)
    : 'no-clear-change';
}

function ruleWords({ method, caveat }: ChanceVerdict): string {
  const stated = caveat === null ? '' : ` ${caveat}`;
  switch (method) {
    case 'counts':
      return `Exact test of two counts, because both are whole counts of windows of equal length; p below 0.05 is more than chance would explain.${stated}`;
    case 'shares':
      return `Newcombe’s interval of the difference of two shares, because both are known as a number out of a number; a difference whose interval leaves out 0 is more than chance would explain.${stated}`;
    case 'published-intervals':
      return 'Interval of the difference of two published estimates, because both have a published interval.';
  }
}

function noRuleWords({ unit }: TestMetric): string {
  return unit === 'percent'
    ? 'The percentages are known without their numbers and without intervals, so no rule tells a change from chance.'
    : 'These figures have neither whole counts nor published intervals, so no rule tells a change from chance.';
}
