import { comparisonSentence } from '../analysis/compare/comparison-words';
import { spcSummary } from '../analysis/spc/spc-words';
import { latestValue } from '../analysis/series';
import { monthYear } from '../text/dates';
import type { MetricEvidence } from './enquiry-input';
import { evidenceKey, type Proposal } from './proposal';

/**
 * Worse by more than chance: of months and quarters by the process limits, of years by the rule of chance. A rise that crosses a break
 * in the series asks first how much of it is recording.
 */
export function worse(evidence: MetricEvidence): Proposal | null {
  return worseByProcess(evidence) ?? worseByChance(evidence);
}

function worseByProcess({ metric, target, series, spc, finding }: MetricEvidence): Proposal | null {
  const newest = latestValue(series);
  if (spc === null || newest === null || spc.points.at(-1)?.meaning !== 'concern') return null;
  return {
    subject: `metric:${metric.id}`,
    signal: 'worse',
    evidence: evidenceKey('worse', [newest.id]),
    question: `${metric.title}: ${spcSummary(spc, metric, target)} What changed, and what is being done about it?`,
    reason: 'The newest point is flagged as a concern by the limits of the process.',
    figures: [newest.id],
    metricId: metric.id,
    findingId: finding?.id ?? null,
  };
}

function worseByChance({ metric, comparisons, finding }: MetricEvidence): Proposal | null {
  const found = comparisons.find(({ change, chance }) => change.tone === 'worse' && chance?.beyondChance === true);
  if (found === undefined || found.earlier === null) return null;
  // The note of a break is long: a question names its day, and the block that prints the figures carries the note.
  const [crossed] = found.breaks;
  const ask =
    crossed === undefined
      ? 'What explains it, and what is being done about it?'
      : `What is counted changed in ${monthYear(crossed.date)}: how much of this do you put down to that, how do you know, and what is being done about the rest?`;
  return {
    subject: `metric:${metric.id}`,
    signal: 'worse',
    evidence: evidenceKey('worse', [found.current.id, found.earlier.id]),
    question: `${comparisonSentence({ ...found, breaks: [] }, metric)} ${ask}`,
    reason: `Worse than ${found.against === 'baseline' ? 'the baseline' : 'a year earlier'} by more than chance would explain.`,
    figures: [found.current.id, found.earlier.id],
    metricId: metric.id,
    findingId: finding?.id ?? null,
  };
}
