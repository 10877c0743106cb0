import { yearEnding } from '#shared/domain/period/period-labels';
import { insertBaseline } from '../repositories/baselines';
import { insertBreak } from '../repositories/breaks';
import { insertMetric } from '../repositories/metrics';
import { insertSet } from '../repositories/metric-sets';
import { insertPeerGroup } from '../repositories/peer-groups';
import { insertReleaseSeries } from '../repositories/release-series';
import { insertSource } from '../repositories/sources';
import { insertTarget } from '../repositories/targets';
import { readJson } from './read-json';
import { metricsFile, sourcesFile } from './workspace-schemas';
import type { ReadSampleFile } from './sample-files';
import type { Transaction } from '../connection/transaction';

function addSources(tx: Transaction, read: ReadSampleFile): void {
  const { releaseSeries, sources } = readJson(read, 'sources.json', sourcesFile);
  const ids = new Map(releaseSeries.map(({ key, ...series }) => [key, insertReleaseSeries(tx, series)]));
  for (const { key, series, ...source } of sources) {
    const seriesId = series === null ? null : ids.get(series);
    if (seriesId === undefined) throw new Error(`Sample file sources.json: ${key} names a series that is not there.`);
    insertSource(tx, { ...source, id: key, seriesId });
  }
}

/** Sources, metrics and what is said about them. */
export function addMetrics(tx: Transaction, read: ReadSampleFile): void {
  addSources(tx, read);
  const file = readJson(read, 'metrics.json', metricsFile);
  for (const { key, ...metric } of file.metrics) insertMetric(tx, { ...metric, id: key, owner: null });
  for (const { metric, source, ...target } of file.targets)
    insertTarget(tx, { ...target, metricId: metric, sourceId: source });
  for (const { metric, end, label } of file.baselines)
    insertBaseline(tx, { metricId: metric, period: yearEnding(end), label });
  for (const { metrics, source, ...item } of file.breaks)
    insertBreak(tx, { ...item, metricIds: metrics, sourceId: source });
  for (const { key, source, ...group } of file.peerGroups)
    insertPeerGroup(tx, { ...group, id: key, sourceId: source, validFrom: null, validTo: null });
  for (const { key, groups, ...set } of file.sets) {
    insertSet(tx, {
      ...set,
      id: key,
      groups: groups.map(({ metrics, ...group }, index) => ({
        ...group,
        id: `${key}-${index + 1}`,
        metricIds: metrics,
      })),
    });
  }
}
