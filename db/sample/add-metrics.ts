import { yearEnding } from '#shared/domain/period/period-labels';
import { insertBaseline, insertBreak, insertTarget } from '../repositories/metric-context';
import { insertMetric } from '../repositories/metrics';
import { insertSet } from '../repositories/metric-sets';
import { insertPeerGroup } from '../repositories/peer-groups';
import { insertSource } from '../repositories/sources';
import { readJson } from './read-json';
import { metricsFile, sourcesFile } from './workspace-schemas';
import type { ReadSampleFile } from './sample-files';
import type { Transaction } from '../connection/transaction';

/** Sources, metrics and what is said about them. */
export function addMetrics(tx: Transaction, read: ReadSampleFile): void {
  for (const { key, ...source } of readJson(read, 'sources.json', sourcesFile).sources)
    insertSource(tx, { id: key, ...source });
  const file = readJson(read, 'metrics.json', metricsFile);
  for (const { key, ...metric } of file.metrics) insertMetric(tx, { id: key, ...metric });
  for (const { metric, source, ...target } of file.targets)
    insertTarget(tx, { ...target, metricId: metric, sourceId: source });
  for (const { metric, end, label } of file.baselines)
    insertBaseline(tx, { metricId: metric, period: yearEnding(end), label });
  for (const { metrics, source, ...item } of file.breaks)
    insertBreak(tx, { ...item, metricIds: metrics, sourceId: source });
  for (const { key, source, ...group } of file.peerGroups) insertPeerGroup(tx, { ...group, id: key, sourceId: source });
  for (const { key, groups, ...set } of file.sets) {
    insertSet(tx, {
      ...set,
      id: key,
      groups: groups.map(({ metrics, ...group }) => ({ ...group, metricIds: metrics })),
    });
  }
}
