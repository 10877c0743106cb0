import type { SpcPointResult, SpcResult, SpcSegment } from '../analysis/spc/spc';
import { pointTypeWords, ruleSetLine, trialLine } from '../analysis/spc/spc-words';
import { groupBy } from '../domain/group-by';
import type { Metric, Target } from '../domain/metric/metric';
import { periodLabel } from '../domain/period/period-labels';
import { targetText } from '../pack/chart-model';
import { standingLabels } from '../text/labels';
import { formatNumber, formatValue } from '../text/numbers';
import { listWords, plural, sentenceCase } from '../text/words';
import { meaningNouns } from './spc-shapes';

export interface XmrWordsInput {
  readonly metric: Pick<Metric, 'title' | 'unit' | 'decimals' | 'direction' | 'periodKind'>;
  readonly force: string;
  readonly result: SpcResult;
  readonly target: Pick<Target, 'value' | 'standing'> | null;
}

/** Limits are printed to one place more than the figures, so that a point just outside does not read as equal to its limit. */
function limitText(value: number, { unit, decimals }: XmrWordsInput['metric']): string {
  return formatValue(value, unit, decimals + 1);
}

/** Why a point is flagged and what that means: "above the upper limit (improvement)"; "common cause" where it is not. */
export function flagWords(point: Pick<SpcPointResult, 'type' | 'side' | 'meaning'>): string {
  const words = pointTypeWords(point);
  return point.meaning === 'common-cause' ? words : `${words} (${meaningNouns[point.meaning]})`;
}

/** "November 2021 to September 2023". */
export function spanWords(points: readonly Pick<SpcPointResult, 'period'>[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? periodLabel(first.period) : `${periodLabel(first.period)} to ${periodLabel(last.period)}`;
}

/** The text alternative of an XmR chart, made from the data alone. */
export function xmrAlt(input: XmrWordsInput): string {
  const { metric, force, result, target } = input;
  const { points, segments } = result;
  const count = `${formatNumber(points.length, 0)} ${plural(points.length, 'point', 'points')}`;
  const flagged = points.filter(({ type }) => type !== 'common-cause');
  const flags =
    flagged.length === 0
      ? 'No point is flagged.'
      : `${formatNumber(flagged.length, 0)} of them ${plural(flagged.length, 'is', 'are')} flagged. ${sentenceCase(flaggedRuns(input).join('; '))}.`;
  const parts = [
    `${metric.title}, ${force}: XmR chart of ${count}, ${spanWords(points)}.`,
    ...segments.map((segment) => segmentSentence(segment, input, segments.length > 1)),
    flags,
    target === null ? '' : `The ${standingLabels[target.standing]} is ${targetText(target, metric)}.`,
    `${ruleSetLine(result.ruleSet)}.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function segmentSentence(segment: SpcSegment, { metric, result }: XmrWordsInput, named: boolean): string {
  const span = named ? `${spanWords(result.points.slice(segment.from, segment.to))}: mean` : 'Mean';
  const limits = `limits ${limitText(segment.lower, metric)} to ${limitText(segment.upper, metric)}`;
  const trial = trialLine(segment);
  return `${span} ${limitText(segment.mean, metric)}, ${limits}${trial === null ? '' : ` (${trial})`}.`;
}

/** Runs of like flags, such as "below the lower limit (concern): July 2022 to November 2022"; like runs are said once. */
function flaggedRuns({ result }: XmrWordsInput): readonly string[] {
  const runs: SpcPointResult[][] = [];
  result.points.forEach((point, index) => {
    const run = runs.at(-1);
    const before = result.points[index - 1];
    if (run !== undefined && before !== undefined && alike(before, point)) run.push(point);
    else runs.push([point]);
  });
  const spans = groupBy(
    runs.filter(([first]) => first !== undefined && first.type !== 'common-cause'),
    (run) => run.map(flagWords)[0] ?? '',
  );
  return [...spans].map(([words, like]) => `${words}: ${listWords(like.map(spanWords))}`);
}

function alike(a: SpcPointResult, b: SpcPointResult): boolean {
  return a.segment === b.segment && flagWords(a) === flagWords(b);
}

/** What the chart is, its rules and what they rest on. */
export function xmrCaption({ metric, force, result }: XmrWordsInput): string {
  const { points, segments, ruleSet } = result;
  const beyond = segments.some(({ lower, upper }) => metric.unit === 'percent' && (lower < 0 || upper > 100));
  const parts = [
    `XmR chart of ${metric.title}, ${force}, ${spanWords(points)}.`,
    'The band is what is usual: within the limits around the mean.',
    `${ruleSetLine(ruleSet)}.`,
    ...segments.map((segment) => {
      const trial = trialLine(segment);
      const span = segments.length > 1 ? ` (${spanWords(points.slice(segment.from, segment.to))})` : '';
      return trial === null ? '' : `${sentenceCase(trial)}${span}.`;
    }),
    beyond ? 'A limit beyond 0% or 100% cannot be crossed.' : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
