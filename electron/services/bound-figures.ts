import type { Reader } from '#db/connection/reader';
import { listMetrics } from '#db/repositories/metrics';
import { findObservation } from '#db/repositories/observations';
import type { BoundFigure } from '#shared/contract/meeting-views';
import { periodLabel } from '#shared/domain/period/period-labels';
import { valueText } from './metric-facts';

/** Makes of observations' ids what a person can read and open; what is no longer there is left out. */
export function boundFigures(read: Reader): (observationIds: readonly string[]) => readonly BoundFigure[] {
  const metrics = new Map(listMetrics(read).map((metric) => [metric.id, metric]));
  return (observationIds) =>
    observationIds.flatMap((observationId) => {
      const observation = findObservation(read, observationId);
      const metric = metrics.get(observation?.metricId ?? '');
      if (observation === null || metric === undefined) return [];
      return [
        {
          observationId,
          metric: metric.title,
          period: periodLabel(observation.period),
          value: valueText(observation, metric),
        },
      ];
    });
}
