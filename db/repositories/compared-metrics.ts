import { sql } from '../connection/sql';
import type { Reader } from '../connection/reader';
import type { Sql } from '../connection/sql';

/** @internal for the test of query plans */
export function comparedMetricsQuery(metricIds: readonly string[], forceId: string): Sql {
  return sql`SELECT m.value AS metric_id FROM json_each(${JSON.stringify(metricIds)}) m
    WHERE EXISTS (SELECT 1 FROM force f CROSS JOIN observation o ON o.force_id = f.id AND o.metric_id = m.value
      WHERE f.id <> ${forceId})`;
}

/** Those of the metrics that a force other than this one has figures of. */
export function listComparedMetrics(reader: Reader, metricIds: readonly string[], forceId: string): readonly string[] {
  return reader.all(comparedMetricsQuery(metricIds, forceId), (row) => row.text('metric_id'));
}
