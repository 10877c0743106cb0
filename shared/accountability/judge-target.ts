import { periodInText } from '../analysis/compare/period-in-text';
import { tellingPlaces } from '../analysis/spc/telling-places';
import { longDate } from '../text/dates';
import { decimalPlaces, formatValue } from '../text/numbers';
import { isSampled, type Figure, type TestFigures, type TestMetric } from './test-figures';
import type { FindingTest } from '../domain/finding/finding-test';

export type TargetVerdict = 'met' | 'not-met' | 'hit-and-miss';

export interface TargetJudgment {
  readonly target: TargetVerdict;
  /** One sentence with the figures. */
  readonly sentence: string;
}

/**
 * The figures since against the test's target, as published: met where all meet it, not met where none does, else hit and miss. Of
 * samples only the latest counts, since two audits are two points. Where no figure since is held, the latest before speaks: a
 * finding that no later figure tests has its target missed by the figure that it rests on. One on the target meets it.
 *
 * @returns null without a target or a figure that may feed a verdict
 */
export function judgeTarget(
  { target, direction, countsFrom }: FindingTest,
  metric: TestMetric,
  { known, since }: TestFigures,
): TargetJudgment | null {
  const latest = since.at(-1) ?? known.at(-1);
  if (target === null || latest === undefined) {
    return null;
  }
  const judged = since.length > 1 && !isSampled(latest) ? since : [latest];
  const meets = ({ value }: Figure) => (direction === 'up' ? value >= target : value <= target);
  const met = judged.filter(meets).length;
  const places = tellingPlaces([[latest.value, target]], metric.decimals);
  const goal = `the target of ${formatValue(target, metric.unit, decimalPlaces(target))}`;
  const figure = `${formatValue(latest.value, metric.unit, places)} for ${periodInText(latest.period)}`;
  const verdict = met === 0 ? 'not-met' : met === judged.length ? 'met' : 'hit-and-miss';
  if (judged.length === 1) {
    const when = since.length === 0 ? `The latest figure, of before ${longDate(countsFrom)}` : 'The latest figure';
    return {
      target: verdict,
      sentence: `${when}, ${figure}, ${met === 1 ? 'meets' : 'misses'} ${goal}${margin(latest, target)}.`,
    };
  }
  const many = `of the ${judged.length} figures since ${longDate(countsFrom)}`;
  const how = {
    met: `All ${many} meet ${goal}`,
    'not-met': `None ${many} meets ${goal}`,
    'hit-and-miss': `${met} ${many} ${met === 1 ? 'meets' : 'meet'} ${goal}`,
  };
  return { target: verdict, sentence: `${how[verdict]}; the latest is ${figure}.` };
}

/** A published interval that reaches across the target is told beside the verdict, which the figure as published decides. */
function margin({ value, halfWidth }: Figure, target: number): string {
  return halfWidth !== null && value !== target && Math.abs(value - target) < halfWidth
    ? ', though its published interval reaches across it'
    : '';
}
