import type { Reader } from '#db/connection/reader';
import { listForces } from '#db/repositories/forces';
import { listMetrics } from '#db/repositories/metrics';
import { findObservation } from '#db/repositories/observations';
import { listSources } from '#db/repositories/sources';
import type { InputOf } from '#shared/contract/contract';
import type { FigureList } from '#shared/contract/definition-views';
import { periodLabel } from '#shared/domain/period/period-labels';
import { valueText } from '#shared/text/value-text';
import { resolveStoredPack } from './resolve-stored-pack';

/** Figures by their ids, in that order; those that are no longer in the workspace are left out. */
export function figureList(read: Reader, observationIds: readonly string[]): FigureList {
  const metrics = new Map(listMetrics(read).map((metric) => [metric.id, metric]));
  const forces = new Map(listForces(read).map(({ id, name }) => [id, name]));
  const sources = new Map(listSources(read).map(({ id, title }) => [id, title]));
  return {
    figures: observationIds.flatMap((id) => {
      const observation = findObservation(read, id);
      const metric = metrics.get(observation?.metricId ?? '');
      if (observation === null || metric === undefined) return [];
      return [
        {
          observationId: id,
          metric: metric.title,
          force: forces.get(observation.forceId) ?? '',
          period: periodLabel(observation.period),
          value: valueText(observation, metric),
          source: sources.get(observation.sourceId) ?? '',
        },
      ];
    }),
  };
}

/** The observations that a block of a pack prints, in the order of print. */
export function blockFigures(read: Reader, { packId, blockId }: InputOf<'packs.figures'>): FigureList {
  const { printed } = resolveStoredPack(read, packId);
  return figureList(read, printed.find((block) => block.blockId === blockId)?.observationIds ?? []);
}
