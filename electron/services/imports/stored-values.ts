import type { Reader } from '#db/connection/reader';
import { listObservations } from '#db/repositories/observations';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import type { StoredValue } from '#shared/import/checks/check-context';
import type { Recognised } from '#shared/import/proposal';

/**
 * What the workspace holds of the metrics of these tables, so that one new month is held against its series. Only of tables about
 * the workspace's own force: a national table brings its own series, and those of all forces would be hundreds of thousands.
 */
export function storedValues(read: Reader, recognised: readonly Recognised[]): readonly StoredValue[] {
  const own = recognised.flatMap(({ observations }) => observations.filter(({ forceId }) => forceId === null));
  const metricIds = [...new Set(own.map(({ metricId }) => metricId))];
  if (metricIds.length === 0) return [];
  const { force } = readWorkspaceInfo(read);
  return listObservations(read, { forceId: force.id, metricIds }).map(({ metricId, period, value }) => ({
    metricId,
    forceId: null,
    period,
    value,
  }));
}
