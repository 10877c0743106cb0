import type { Reader } from '#db/connection/reader';
import { listFigureHistory } from '#db/repositories/figures';
import { findFigureOrigin, whereUsed } from '#db/repositories/figure-origin';
import { listForces } from '#db/repositories/forces';
import { listMetrics } from '#db/repositories/metrics';
import { findObservation, listDoubts } from '#db/repositories/observations';
import { isPublished } from '#db/repositories/packs';
import { packsPrinting } from '#db/repositories/publications';
import { listSources } from '#db/repositories/sources';
import { DeskError } from '#shared/contract/errors';
import type { FigureView } from '#shared/contract/views';
import { periodLabel } from '#shared/domain/period/period-labels';
import { publishedText } from '#shared/pack/resolve/citations';
import { longDate } from '#shared/text/dates';
import { valueText } from '#shared/text/value-text';

/** Where a figure comes from, what was published for the same period before, and where it is used. */
export function figureView(read: Reader, observationId: string): FigureView {
  const observation = findObservation(read, observationId);
  const metric = listMetrics(read).find(({ id }) => id === observation?.metricId);
  const sources = new Map(listSources(read).map((source) => [source.id, source]));
  const source = sources.get(observation?.sourceId ?? '');
  if (observation === null || metric === undefined || source === undefined) {
    throw new DeskError('not-found', 'That figure is no longer in the workspace.');
  }
  const { metricId, forceId, period } = observation;
  const file = findFigureOrigin(read, observationId);
  const history = listFigureHistory(read, { metricId, forceId, period });
  const published = packsPrinting(
    read,
    history.map(({ id }) => id),
  );
  return {
    metric: metric.title,
    metricId,
    force: listForces(read).find(({ id }) => id === forceId)?.name ?? '',
    period: periodLabel(period),
    value: valueText(observation, metric),
    locator: observation.locator,
    source: {
      title: source.title,
      publisher: source.publisher,
      address: source.address,
      publishedText: publishedText(source),
    },
    file:
      file === null
        ? null
        : {
            name: file.name,
            sha256: file.sha256,
            retrievedText:
              file.retrievedOn === null ? 'day of retrieval not stated' : `retrieved ${longDate(file.retrievedOn)}`,
          },
    doubt: listDoubts(read).find((doubt) => doubt.observationId === observationId)?.note ?? null,
    vintages: history.map((each) => ({
      vintage: each.vintage,
      value: valueText(each, metric),
      source: sources.get(each.sourceId)?.title ?? '',
      recordedText: longDate(each.recordedAt.slice(0, 10)),
      standing: each.withdrawnAt === null,
    })),
    usedIn: [
      ...published.map(({ id, title }) => ({ kind: 'published' as const, id, title })),
      ...whereUsed(read, metricId).filter((use) => !(use.kind === 'pack' && isPublished(read, use.id))),
    ],
  };
}
