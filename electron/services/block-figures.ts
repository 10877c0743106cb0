import type { Reader } from '#db/connection/reader';
import { listMetrics } from '#db/repositories/metrics';
import { findObservation } from '#db/repositories/observations';
import type { InputOf } from '#shared/contract/contract';
import type { BlockFigures } from '#shared/contract/definition-views';
import { periodLabel } from '#shared/domain/period/period-labels';
import { valueText } from './metric-facts';
import { resolveStoredPack } from './resolve-stored-pack';

/** The observations that a block of a pack prints, in the order of print. */
export function blockFigures(read: Reader, { packId, blockId }: InputOf<'packs.figures'>): BlockFigures {
  const { printed } = resolveStoredPack(read, packId);
  const metrics = new Map(listMetrics(read).map((metric) => [metric.id, metric]));
  const ids = printed.find((block) => block.blockId === blockId)?.observationIds ?? [];
  return {
    figures: ids.flatMap((id) => {
      const observation = findObservation(read, id);
      const metric = metrics.get(observation?.metricId ?? '');
      if (observation === null || metric === undefined) return [];
      return [
        {
          observationId: id,
          metric: metric.title,
          period: periodLabel(observation.period),
          value: valueText(observation, metric),
        },
      ];
    }),
  };
}
