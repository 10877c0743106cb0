import { periodInText } from '../analysis/compare/period-in-text';
import { longDate } from '../text/dates';
import { formatValue } from '../text/numbers';
import type { ChangeJudgment } from './change-judgment';
import { judgeInterval } from './judge-interval';
import { judgePair } from './judge-pair';
import { judgeProcess } from './judge-process';
import { baselineOf, isSampled, type TestFigures, type VerdictInput } from './test-figures';

/**
 * Whether the figures since differ from the time of the inspection by more than chance would explain, by the rule that fits the
 * kind of data. In this order: what was published with intervals on both sides, by the interval of the difference; months and
 * quarters, by process limits, never by setting one month against another; whole years and single dates, by the exact test of two
 * counts or Newcombe's interval of two shares. Samples without a published interval feed no verdict.
 */
export function judgeChange(input: VerdictInput, figures: TestFigures): ChangeJudgment {
  const { test, metric } = input;
  const { known, before, since, latest } = figures;
  const baseline = baselineOf(test, before);
  const nothing = (change: 'no-data' | 'too-few-points', sentence: string, rule: string): ChangeJudgment => {
    return { change, sentence, rule, baseline, from: null };
  };
  if (latest === null) {
    return nothing('no-data', `No figure of “${metric.title}” is held.`, 'No rule applies without a figure.');
  }
  if (known.length === 0) {
    return nothing(
      'no-data',
      `“${metric.title}” is a sample without a published interval, and feeds no verdict.`,
      'A sample speaks only through an interval that its publisher vouches for: a voluntary survey has none.',
    );
  }
  const current = since.at(-1);
  if (current === undefined) {
    const newest = known.at(-1) ?? latest;
    const figure = formatValue(newest.value ?? 0, metric.unit, metric.decimals);
    const held = `the latest of “${metric.title}” is ${figure} for ${periodInText(newest.period)}`;
    return nothing(
      'too-few-points',
      `No figure is held for a period from ${longDate(test.countsFrom)} on; ${held}.`,
      'Only figures of periods that begin on the day from which they count, or later, tell what came of the finding.',
    );
  }
  if (baseline?.halfWidth != null && current.halfWidth !== null) {
    return judgeInterval(input, baseline, { ...current, halfWidth: current.halfWidth });
  }
  if (isSampled(current)) {
    return nothing(
      'too-few-points',
      `“${metric.title}” has no earlier figure with a published interval to be held against.`,
      'Two samples are compared only where both have a published interval.',
    );
  }
  return metric.periodKind === 'month' || metric.periodKind === 'quarter'
    ? judgeProcess(input, figures)
    : judgePair(input, baseline, current);
}
