import { randomUUID } from 'node:crypto';
import { targetStandings } from '#shared/domain/metric/metric';
import type { Target } from '#shared/domain/metric/metric';
import type { Stored } from '#shared/domain/stored';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { decodeStored, expectVersion, logDelete, logUpdate } from './record-version';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';
import type { RecordVersion } from './record-version';

const columns = sql`t.id, t.revision, t.metric_id, t.value, t.standing, t.label, t.valid_from, t.source_id`;

function decode(row: Row): Target {
  return {
    metricId: row.text('metric_id'),
    value: row.number('value'),
    standing: row.oneOf('standing', targetStandings),
    label: row.text('label'),
    from: row.textOrNull('valid_from'),
    sourceId: row.text('source_id'),
  };
}

function stored(row: Row): Stored<Target> {
  return decodeStored(row, decode);
}

/** Targets of every metric, in the order of the metrics, the oldest first. */
export function listTargets(reader: Reader): readonly Target[] {
  return reader.all(
    sql`SELECT ${columns} FROM metric_target t JOIN metric m ON m.id = t.metric_id ORDER BY m.position, t.valid_from, t.id`,
    decode,
  );
}

/** The oldest first. */
export function listTargetsOf(reader: Reader, metricId: string): readonly Stored<Target>[] {
  return reader.all(
    sql`SELECT ${columns} FROM metric_target t WHERE t.metric_id = ${metricId} ORDER BY t.valid_from, t.id`,
    stored,
  );
}

function current(tx: Transaction, version: RecordVersion): Stored<Target> {
  return expectVersion(
    tx.get(sql`SELECT ${columns} FROM metric_target t WHERE t.id = ${version.id}`, stored),
    version,
    'target',
  );
}

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
  const before = current(tx, version);
  const { value, standing, label, from, sourceId } = change;
  const after = { ...before, value, standing, label, from, sourceId, revision: before.revision + 1 };
  tx.run(sql`UPDATE metric_target SET value = ${value}, standing = ${standing}, label = ${label}, valid_from = ${from},
    source_id = ${sourceId}, revision = ${after.revision} WHERE id = ${after.id}`);
  return logUpdate(tx, 'metrics', 'metric_target', before, after);
}

/** @throws DeskError not-found or conflict */
export function removeTarget(tx: Transaction, version: RecordVersion): void {
  const before = current(tx, version);
  tx.run(sql`DELETE FROM metric_target WHERE id = ${before.id}`);
  logDelete(tx, 'metrics', 'metric_target', before);
}
