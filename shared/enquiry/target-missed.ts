import { leadForSeries } from '../analysis/lead';
import { latestValue } from '../analysis/series';
import { standingLabels } from '../text/labels';
import type { MetricEvidence } from './enquiry-input';
import { evidenceKey, type Proposal } from './proposal';

/** The newest figure misses the target: what stands in the way, and by when? Where it was met before: what was different then? */
export function targetMissed({ metric, target, series, comparisons, finding }: MetricEvidence): Proposal | null {
  const newest = latestValue(series);
  const breaks = comparisons.find(({ against }) => against === 'year-earlier')?.breaks ?? [];
  const lead = leadForSeries({ metric, target, observations: series, breaks });
  if (target === null || newest === null || newest.value === null || lead === null || metric.direction === 'neither')
    return null;
  const meets = (value: number) => (metric.direction === 'up' ? value >= target.value : value <= target.value);
  if (meets(newest.value)) return null;
  const best = bestOf(series, metric.direction);
  const metBefore = series.some(({ value }) => value !== null && meets(value));
  const name = `the ${standingLabels[target.standing]}`;
  const when = metric.periodKind === 'month' ? 'in which month' : 'by when';
  const ask = metBefore
    ? `What was different when ${name} was met, and what will bring that back for good?`
    : `What stands in the way of ${name}, and ${when} do you expect to meet it?`;
  return {
    subject: `metric:${metric.id}`,
    signal: 'target-missed',
    evidence: evidenceKey('target-missed', [newest.id, String(target.value)]),
    question: `${metric.title}: ${lead.replace(/^The /, 'the ')} ${ask}`,
    reason: `The newest figure misses ${name}${finding === null ? '' : `, and inspectors named it in ${finding.ref}`}.`,
    figures: [...new Set([newest.id, ...(best === null ? [] : [best])])],
    metricId: metric.id,
    findingId: finding?.id ?? null,
  };
}

/** Beside the newest figure the best one is bound: whoever answers will name it. */
function bestOf(series: MetricEvidence['series'], direction: 'up' | 'down'): string | null {
  const known = series.filter(({ value }) => value !== null);
  const sorted = known.toSorted((a, b) => (a.value as number) - (b.value as number));
  return (direction === 'up' ? sorted.at(-1) : sorted[0])?.id ?? null;
}
