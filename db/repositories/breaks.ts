import { randomUUID } from 'node:crypto';
import type { SeriesBreak } from '#shared/domain/metric/metric';
import type { Stored } from '#shared/domain/stored';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { decodeStored, expectVersion, logDelete, logUpdate } from './record-version';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Sql } from '../connection/sql';
import type { Transaction } from '../connection/transaction';
import type { RecordVersion } from './record-version';

function decode(row: Row): SeriesBreak {
  return {
    metricIds: row.json('metric_ids', (value) => value as readonly string[]),
    date: row.text('date'),
    note: row.text('note'),
    sourceId: row.text('source_id'),
  };
}

function select<T>(reader: Reader, condition: Sql, read: (row: Row) => T): readonly T[] {
  return reader.all(
    sql`SELECT b.id, b.revision, b.date, b.note, b.source_id,
        (SELECT json_group_array(m.metric_id ORDER BY m.position) FROM series_break_metric m WHERE m.break_id = b.id) AS metric_ids
      FROM series_break b WHERE ${condition} ORDER BY b.date, b.position`,
    read,
  );
}

/** Breaks in series, the earliest first. */
export function listBreaks(reader: Reader): readonly SeriesBreak[] {
  return select(reader, sql`true`, decode);
}

/** The earliest first. @param metricId of every metric where it is left out */
export function listStoredBreaks(reader: Reader, metricId?: string): readonly Stored<SeriesBreak>[] {
  const condition =
    metricId === undefined
      ? sql`true`
      : sql`b.id IN (SELECT break_id FROM series_break_metric WHERE metric_id = ${metricId})`;
  return select(reader, condition, (row) => decodeStored(row, decode));
}

function current(tx: Transaction, version: RecordVersion): Stored<SeriesBreak> {
  const [found] = select(tx, sql`b.id = ${version.id}`, (row) => decodeStored(row, decode));
  return expectVersion(found ?? null, version, 'break in the series');
}

/** A metric that is named twice is named once. */
function once(given: SeriesBreak): SeriesBreak {
  const { metricIds, date, note, sourceId } = given;
  return { metricIds: [...new Set(metricIds)], date, note, sourceId };
}

function writeMetrics(tx: Transaction, id: string, metricIds: readonly string[]): void {
  metricIds.forEach((metricId, index) => {
    tx.run(
      sql`INSERT INTO series_break_metric (break_id, position, metric_id) VALUES (${id}, ${index + 1}, ${metricId})`,
    );
  });
}

/** @returns its id */
export function insertBreak(tx: Transaction, given: SeriesBreak): string {
  const item = once(given);
  const id = randomUUID();
  tx.run(sql`INSERT INTO series_break (id, position, date, note, source_id)
    VALUES (${id}, (SELECT coalesce(max(position), 0) + 1 FROM series_break), ${item.date}, ${item.note}, ${item.sourceId})`);
  writeMetrics(tx, id, item.metricIds);
  logInsert(tx, 'metrics', 'series_break', id, item);
  return id;
}

/** @returns its revision now @throws DeskError not-found or conflict */
export function updateBreak(tx: Transaction, version: RecordVersion, change: SeriesBreak): number {
  const before = current(tx, version);
  const after = { ...before, ...once(change), revision: before.revision + 1 };
  tx.run(sql`UPDATE series_break SET date = ${after.date}, note = ${after.note}, source_id = ${after.sourceId},
    revision = ${after.revision} WHERE id = ${after.id}`);
  tx.run(sql`DELETE FROM series_break_metric WHERE break_id = ${after.id}`);
  writeMetrics(tx, after.id, after.metricIds);
  return logUpdate(tx, 'metrics', 'series_break', before, after);
}

/** @throws DeskError not-found or conflict */
export function removeBreak(tx: Transaction, version: RecordVersion): void {
  const before = current(tx, version);
  tx.run(sql`DELETE FROM series_break WHERE id = ${before.id}`);
  logDelete(tx, 'metrics', 'series_break', before);
}
