import { sql } from '../connection/sql';
import { isStanding } from './standing';
import type { Reader } from '../connection/reader';
import type { Sql } from '../connection/sql';

/** @internal for the test of query plans */
export function newestRecordedQuery(forceId: string): Sql {
  return sql`SELECT o.metric_id, max(o.recorded_at) AS recorded_at FROM observation o
    WHERE o.force_id = ${forceId} AND o.metric_id IN (SELECT metric_id FROM finding_test) AND ${isStanding} GROUP BY o.metric_id`;
}

/** When the newest standing figure of each metric that tests a finding was recorded, as an ISO moment (UTC), by metric. */
export function newestRecordedAt(reader: Reader, forceId: string): ReadonlyMap<string, string> {
  return new Map(
    reader.all(newestRecordedQuery(forceId), (row) => [row.text('metric_id'), row.text('recorded_at')] as const),
  );
}
