import { periodInText } from '../analysis/compare/period-in-text';
import { latestValue } from '../analysis/series';
import { addMonths } from '../text/dates';
import type { MetricEvidence } from './enquiry-input';
import { valueWords } from './figure-words';
import { evidenceKey, type Proposal, type Signal } from './proposal';

/** What is to be asked of the figures themselves: revised, not there, or doubtful. */
export function weakFigure(evidence: MetricEvidence): Proposal | null {
  return revised(evidence) ?? missing(evidence) ?? doubtful(evidence);
}

function revised(evidence: MetricEvidence): Proposal | null {
  const { metric } = evidence;
  const [change] = evidence.revised;
  if (change === undefined) return null;
  const { now, was } = change;
  const others = evidence.revised.length - 1;
  const more = others === 0 ? '' : `, and ${others} more of its figures were revised too`;
  return proposal(evidence, 'revised', {
    figures: [now.id, was.id],
    question: `The figure of “${metric.title}” for ${periodInText(now.period)} was revised from ${valueWords(was, metric)} to ${valueWords(now, metric)}${more}. What was wrong before, and does it touch what this meeting was told?`,
    reason: 'A later release says something else than the one before.',
  });
}

function missing(evidence: MetricEvidence): Proposal | null {
  const { metric, series, isMeasure } = evidence;
  if (!isMeasure || latestValue(series) !== null) return null;
  const newest = series.at(-1);
  return proposal(evidence, 'missing', {
    figures: newest === undefined ? [] : [newest.id],
    question: `“${metric.title}” is one of the national priorities, and no figure of it has been published. What do you measure in its place, what does that show, and when can it be published?`,
    reason: `A national measure without a figure${newest?.absence == null ? '' : ` (${newest.absence})`}.`,
  });
}

/** A figure is compared with the newest one for a year and its month: an older doubt touches nothing that this meeting is told. */
const comparedMonths = 13;

function doubtful(evidence: MetricEvidence): Proposal | null {
  const { metric, doubts } = evidence;
  const newest = latestValue(evidence.series)?.period.end ?? null;
  const doubt = doubts.find(
    ({ observation: { period } }) => newest === null || period.end > addMonths(newest, -comparedMonths),
  );
  if (doubt === undefined) return null;
  return proposal(evidence, 'doubtful', {
    figures: [doubt.observation.id],
    question: `A figure of “${metric.title}” looks doubtful. ${doubt.note} Is it right, and who checks these figures before they are published?`,
    reason: 'A plausibility check doubts the figure as published.',
  });
}

function proposal(
  { metric, finding }: MetricEvidence,
  signal: Signal,
  words: Pick<Proposal, 'figures' | 'question' | 'reason'>,
): Proposal {
  return {
    subject: `metric:${metric.id}`,
    signal,
    evidence: evidenceKey(signal, [metric.id, ...words.figures]),
    ...words,
    metricId: metric.id,
    findingId: finding?.id ?? null,
  };
}
