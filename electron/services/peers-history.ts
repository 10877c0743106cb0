import type { Reader } from '#db/connection/reader';
import { listObservations } from '#db/repositories/observations';
import { isSeries } from '#shared/analysis/series';
import { smallMultiplesModel } from '#shared/charts/small-multiples-model';
import type { SmallMultiplesModel } from '#shared/charts/small-multiples';
import type { MetricAnalysis } from './analyse-metric';

/** More than a screen of small charts is no help: the ranked bars show all. */
const mostForces = 12;

/** The series of each ranked force of a group, best first, on one axis each; null where fewer than two have a series. */
export function peersHistory(read: Reader, { metric, target, analysis }: MetricAnalysis): SmallMultiplesModel | null {
  const ranked = analysis.peers.value?.comparison.ranked ?? [];
  if (ranked.length > mostForces) return null;
  const inputs = ranked.flatMap(({ forceId, name }) => {
    const observations = listObservations(read, { forceId, metricIds: [metric.id] }).filter(
      ({ period }) => period.kind === metric.periodKind,
    );
    return isSeries(observations) ? [{ key: forceId, title: name, metric, target, observations }] : [];
  });
  // Counts of forces of different sizes would lie flat on one axis; shares and times compare by their height.
  return inputs.length < 2 ? null : smallMultiplesModel(inputs, { sharedAxis: metric.unit !== 'count' });
}
