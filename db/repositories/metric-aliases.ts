import { sql } from '../connection/sql';
import type { Reader } from '../connection/reader';
import type { Transaction } from '../connection/transaction';

/** Metrics that tables would add, by id, and the workspace's own that a person said each of them is. */
export type MetricAliases = ReadonlyMap<string, string>;

export function listMetricAliases(reader: Reader): MetricAliases {
  return new Map(
    reader.all(
      sql`SELECT proposed_id, metric_id FROM metric_alias`,
      (row) => [row.text('proposed_id'), row.text('metric_id')] as const,
    ),
  );
}

/** Remembers what a person said, so that the next release of the table is read the same way. */
export function saveMetricAliases(tx: Transaction, aliases: MetricAliases): void {
  for (const [proposedId, metricId] of aliases) {
    const known = tx.get(sql`SELECT metric_id FROM metric_alias WHERE proposed_id = ${proposedId}`, (row) =>
      row.text('metric_id'),
    );
    if (known === metricId) continue;
    tx.run(sql`INSERT INTO metric_alias (proposed_id, metric_id) VALUES (${proposedId}, ${metricId})
      ON CONFLICT (proposed_id) DO UPDATE SET metric_id = excluded.metric_id`);
    tx.log({
      area: 'metrics',
      entity: 'metric_alias',
      entityId: proposedId,
      action: known === null ? 'insert' : 'update',
      before: known === null ? null : { metricId: known },
      after: { metricId },
    });
  }
}
