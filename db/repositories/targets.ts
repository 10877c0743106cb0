import { randomUUID } from 'node:crypto';
import { targetStandings } from '#shared/domain/metric/metric';
import type { Target } from '#shared/domain/metric/metric';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { metricRecords } from './metric-records';
import { logUpdate } from './record-version';
import type { Transaction } from '../connection/transaction';
import type { RecordVersion } from './record-version';

const targets = metricRecords<Target>({
  table: sql`metric_target`,
  entity: 'metric_target',
  columns: sql`r.metric_id, r.value, r.standing, r.label, r.valid_from, r.source_id`,
  order: sql`r.valid_from`,
  what: 'target',
  decode: (row) => ({
    metricId: row.text('metric_id'),
    value: row.number('value'),
    standing: row.oneOf('standing', targetStandings),
    label: row.text('label'),
    from: row.textOrNull('valid_from'),
    sourceId: row.text('source_id'),
  }),
});

/** Targets of every metric, in the order of the metrics, the oldest first. */
export const listTargets = targets.list;

/** The oldest first. */
export const listTargetsOf = targets.listOf;

/** @returns its id */
export function insertTarget(tx: Transaction, target: Target): string {
  const id = randomUUID();
  tx.run(sql`INSERT INTO metric_target (id, metric_id, value, standing, label, valid_from, source_id)
    VALUES (${id}, ${target.metricId}, ${target.value}, ${target.standing}, ${target.label}, ${target.from}, ${target.sourceId})`);
  logInsert(tx, 'metrics', 'metric_target', id, target);
  return id;
}

/** @returns its revision now @throws DeskError not-found or conflict */
export function updateTarget(tx: Transaction, version: RecordVersion, change: Omit<Target, 'metricId'>): number {
  const before = targets.current(tx, version);
  const { value, standing, label, from, sourceId } = change;
  const after = { ...before, value, standing, label, from, sourceId, revision: before.revision + 1 };
  tx.run(sql`UPDATE metric_target SET value = ${value}, standing = ${standing}, label = ${label}, valid_from = ${from},
    source_id = ${sourceId}, revision = ${after.revision} WHERE id = ${after.id}`);
  return logUpdate(tx, 'metrics', 'metric_target', before, after);
}

/** @throws DeskError not-found or conflict */
export const removeTarget = targets.remove;
