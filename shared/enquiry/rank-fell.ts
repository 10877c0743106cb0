import { comparePeriods, yearEarlier } from '../domain/period/period-labels';
import { periodInText } from '../analysis/compare/period-in-text';
import { latestValue } from '../analysis/series';
import { ordinal } from '../text/numbers';
import type { MetricEvidence } from './enquiry-input';
import { valueWords } from './figure-words';
import { evidenceKey, type Proposal } from './proposal';

/** A published rank that is worse than a year earlier; the value stands beside it, since a rank depends on the others too. */
export function rankFell({ metric, series, finding, groupTitle }: MetricEvidence): Proposal | null {
  const newest = latestValue(series);
  const period = newest === null ? null : yearEarlier(newest.period);
  const before =
    period === null ? undefined : series.find((observation) => comparePeriods(observation.period, period) === 0);
  if (newest === null || before === undefined) return null;
  const falls = newest.ranks.flatMap(({ peerGroupId, rank }) => {
    const was = before.ranks.find((other) => other.peerGroupId === peerGroupId)?.rank;
    return was !== undefined && rank > was ? [{ peerGroupId, rank, was }] : [];
  });
  const [fall] = falls.toSorted((a, b) => b.rank - b.was - (a.rank - a.was));
  if (fall === undefined) return null;
  return {
    subject: `metric:${metric.id}`,
    signal: 'rank-fell',
    evidence: evidenceKey('rank-fell', [newest.id, before.id, fall.peerGroupId]),
    question: `${metric.title}: among “${groupTitle(fall.peerGroupId)}” the force fell from ${ordinal(fall.was)} to ${ordinal(fall.rank)} between ${periodInText(before.period)} and ${periodInText(newest.period)}, while its value went from ${valueWords(before, metric)} to ${valueWords(newest, metric)}. What do the forces now ahead of you do differently?`,
    reason: 'A published rank is worse than a year earlier.',
    figures: [newest.id, before.id],
    metricId: metric.id,
    findingId: finding?.id ?? null,
  };
}
