import { randomUUID } from 'node:crypto';
import { cadences } from '#shared/domain/release/release';
import type { ReleaseSeries } from '#shared/domain/release/release';
import type { Stored } from '#shared/domain/stored';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { decodeStored, expectVersion, logDelete, logUpdate } from './record-version';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';
import type { RecordVersion } from './record-version';

function decode(row: Row): ReleaseSeries {
  return {
    title: row.text('title'),
    publisher: row.text('publisher'),
    address: row.textOrNull('address'),
    cadence: row.oneOf('cadence', cadences),
    note: row.textOrNull('note'),
    announced: row.json('announced', (value) => value as readonly string[]),
  };
}

/** In the order of entry. */
export function listReleaseSeries(reader: Reader): readonly Stored<ReleaseSeries>[] {
  return reader.all(
    sql`SELECT id, revision, title, publisher, address, cadence, note,
        (SELECT json_group_array(a.expected_on ORDER BY a.expected_on) FROM release_announced a WHERE a.series_id = s.id) AS announced
      FROM release_series s ORDER BY position`,
    (row) => decodeStored(row, decode),
  );
}

function current(tx: Transaction, version: RecordVersion): Stored<ReleaseSeries> {
  return expectVersion(listReleaseSeries(tx).find(({ id }) => id === version.id) ?? null, version, 'publication');
}

/** The days in their order, each once. */
function inOrder(given: ReleaseSeries): ReleaseSeries {
  const { title, publisher, address, cadence, note } = given;
  return { title, publisher, address, cadence, note, announced: [...new Set(given.announced)].toSorted() };
}

function writeAnnounced(tx: Transaction, seriesId: string, days: readonly string[]): void {
  for (const day of days)
    tx.run(sql`INSERT INTO release_announced (series_id, expected_on) VALUES (${seriesId}, ${day})`);
}

/** @returns its id */
export function insertReleaseSeries(tx: Transaction, given: ReleaseSeries): string {
  const series = inOrder(given);
  const id = randomUUID();
  tx.run(sql`INSERT INTO release_series (id, position, title, publisher, address, cadence, note)
    VALUES (${id}, (SELECT coalesce(max(position), 0) + 1 FROM release_series), ${series.title}, ${series.publisher},
      ${series.address}, ${series.cadence}, ${series.note})`);
  writeAnnounced(tx, id, series.announced);
  logInsert(tx, 'sources', 'release_series', id, series);
  return id;
}

/** @returns its revision now @throws DeskError not-found or conflict */
export function updateReleaseSeries(tx: Transaction, version: RecordVersion, change: ReleaseSeries): number {
  const before = current(tx, version);
  const after = { ...before, ...inOrder(change), revision: before.revision + 1 };
  tx.run(sql`UPDATE release_series SET title = ${after.title}, publisher = ${after.publisher}, address = ${after.address},
    cadence = ${after.cadence}, note = ${after.note}, revision = ${after.revision} WHERE id = ${after.id}`);
  tx.run(sql`DELETE FROM release_announced WHERE series_id = ${after.id}`);
  writeAnnounced(tx, after.id, after.announced);
  return logUpdate(tx, 'sources', 'release_series', before, after);
}

interface SourceSeries {
  readonly sourceId: string;
  readonly seriesId: string | null;
}

function decodeSource(row: Row): SourceSeries {
  return { sourceId: row.text('id'), seriesId: row.textOrNull('series_id') };
}

/** Sources that are to become releases of the series and are not, and those that are to be no longer. */
function changing(reader: Reader, seriesId: string, sourceIds: readonly string[]): readonly SourceSeries[] {
  const wanted = sql`(SELECT value FROM json_each(${JSON.stringify(sourceIds)}))`;
  return reader.all(
    sql`SELECT id, series_id FROM source
      WHERE (id IN ${wanted} AND series_id IS NOT ${seriesId}) OR (series_id = ${seriesId} AND id NOT IN ${wanted})
      ORDER BY position`,
    decodeSource,
  );
}

/**
 * Makes exactly these sources the releases of a series: those not named lose it, and one of another series leaves that. Logged
 * once, and not at all where nothing changes.
 */
export function setSeriesSources(tx: Transaction, seriesId: string, sourceIds: readonly string[]): void {
  const before = changing(tx, seriesId, sourceIds);
  if (before.length === 0) return;
  const after = before.map(({ sourceId }): SourceSeries => ({
    sourceId,
    seriesId: sourceIds.includes(sourceId) ? seriesId : null,
  }));
  for (const item of after) {
    tx.run(sql`UPDATE source SET series_id = ${item.seriesId}, revision = revision + 1 WHERE id = ${item.sourceId}`);
  }
  tx.log({ area: 'sources', entity: 'series_sources', entityId: seriesId, action: 'update', before, after });
}

/** Its sources stay, as what is published once. @throws DeskError not-found or conflict */
export function removeReleaseSeries(tx: Transaction, version: RecordVersion): void {
  const before = current(tx, version);
  setSeriesSources(tx, before.id, []);
  tx.run(sql`DELETE FROM release_series WHERE id = ${before.id}`);
  logDelete(tx, 'sources', 'release_series', before);
}
