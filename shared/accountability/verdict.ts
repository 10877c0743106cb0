import { crossedBreaks } from '../analysis/change';
import type { SeriesBreak } from '../domain/metric/metric';
import type { Observation } from '../domain/observation/observation';
import type { Period } from '../domain/period/period';
import type { ChangeVerdict } from './change-judgment';
import { judgeChange } from './judge-change';
import { judgeTarget, type TargetVerdict } from './judge-target';
import { testFigures, type VerdictInput } from './test-figures';
import { changeWords, targetWords } from './verdict-words';

/** What the data say by rule of a finding that a metric tests. */
export interface Verdict {
  readonly change: ChangeVerdict;
  /** Null without a target or a figure that may feed a verdict. */
  readonly target: TargetVerdict | null;
  /** The labels with their figures: whole sentences. */
  readonly sentence: string;
  /** Names the rule and says why it was chosen. */
  readonly rule: string;
  /** What the figures since are held against, unrounded. */
  readonly baseline: { readonly value: number; readonly label: string } | null;
  /** The newest figure held, though a verdict may not be taken from it. */
  readonly latest: Observation | null;
  /** The figures that count, oldest first. */
  readonly since: readonly Observation[];
  /** Breaks that the comparison crosses, whose notes stand in the sentence. */
  readonly breaks: readonly SeriesBreak[];
}

/**
 * The verdict of the data on one test of a finding: the change since the inspection (`judgeChange`) and the target (`judgeTarget`).
 * Which way is better is the test's to say, not the metric's.
 */
export function verdictOf(input: VerdictInput): Verdict {
  const { test, metric, publishedOn } = input;
  const figures = testFigures(input);
  const { since, latest } = figures;
  const judged = judgeChange(input, figures);
  const target = judgeTarget(test, metric, figures);
  const current = since.at(-1);
  // The report gives no period of its value: it is of the day from which figures count, or of the report where that is earlier.
  const day = publishedOn < test.countsFrom ? publishedOn : test.countsFrom;
  const from: Period = judged.from ?? { kind: 'point-in-time', start: day, end: day };
  const compares = current !== undefined && judged.baseline !== null;
  const breaks = compares ? crossedBreaks(from, current.period, input.breaks, metric.id) : [];
  const sentences = [
    `${changeWords[judged.change].label}. ${judged.sentence}`,
    ...breaks.map(({ note }) => `The comparison crosses a break in the series: ${note.replace(/\.$/, '')}.`),
    ...(target === null ? [] : [`${targetWords[target.target].label}. ${target.sentence}`]),
  ];
  return {
    change: judged.change,
    target: target?.target ?? null,
    sentence: sentences.join(' '),
    rule: judged.rule,
    baseline: judged.baseline === null ? null : { value: judged.baseline.value, label: judged.baseline.label },
    latest,
    since,
    breaks,
  };
}
