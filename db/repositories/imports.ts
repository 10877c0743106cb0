import { importFormats } from '#shared/import/proposal';
import type { ImportFormat } from '#shared/import/proposal';
import { sql } from '../connection/sql';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';

/** Figures stored for the first time, revised, there already, and revisions that were not taken. */
export interface ImportCounts {
  readonly recorded: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly kept: number;
}

export interface NewImport extends ImportCounts {
  readonly id: string;
  readonly fileName: string;
  readonly format: ImportFormat;
  readonly sourceId: string;
  readonly fileId: string | null;
  readonly rowsRead: number;
  /** Why values that differed from the stored ones were taken or left; null where none differed or nothing was said. */
  readonly reason: string | null;
}

export interface StoredImport extends NewImport {
  /** ISO, UTC. */
  readonly importedAt: string;
  /** Null while it stands. */
  readonly takenBack: { readonly at: string; readonly reason: string } | null;
}

const columns = sql`id, file_name, format, source_id, file_id, imported_at, rows_read, recorded, revised, unchanged, kept,
  taken_back_at, taken_back_reason, revision_reason`;

function decode(row: Row): StoredImport {
  const at = row.textOrNull('taken_back_at');
  return {
    id: row.text('id'),
    fileName: row.text('file_name'),
    format: row.oneOf('format', importFormats),
    sourceId: row.text('source_id'),
    fileId: row.textOrNull('file_id'),
    importedAt: row.text('imported_at'),
    rowsRead: row.number('rows_read'),
    reason: row.textOrNull('revision_reason'),
    recorded: row.number('recorded'),
    revised: row.number('revised'),
    unchanged: row.number('unchanged'),
    kept: row.number('kept'),
    takenBack: at === null ? null : { at, reason: row.text('taken_back_reason') },
  };
}

/** The latest import first, those that were taken back too. */
export function listImports(reader: Reader): readonly StoredImport[] {
  return reader.all(sql`SELECT ${columns} FROM import ORDER BY position DESC`, decode);
}

export function findImport(reader: Reader, id: string): StoredImport | null {
  return reader.get(sql`SELECT ${columns} FROM import WHERE id = ${id}`, decode);
}

/** The imports that gave a figure, the one that recorded it first; none for the sample's figures and those typed by hand. */
export function listImportsOf(reader: Reader, observationId: string): readonly StoredImport[] {
  return reader.all(
    sql`SELECT ${columns} FROM import WHERE id IN
        (SELECT import_id FROM import_observation WHERE observation_id = ${observationId}) ORDER BY position`,
    decode,
  );
}

/** Writes an import without an entry in the change log: who commits it logs it with its file. */
export function insertImport(tx: Transaction, item: NewImport): void {
  tx.run(sql`INSERT INTO import (position, id, file_name, format, source_id, file_id, imported_at, rows_read, recorded, revised,
      unchanged, kept, revision_reason)
    VALUES ((SELECT coalesce(max(position), 0) + 1 FROM import), ${item.id}, ${item.fileName}, ${item.format}, ${item.sourceId},
      ${item.fileId}, ${tx.at}, ${item.rowsRead}, ${item.recorded}, ${item.revised}, ${item.unchanged}, ${item.kept}, ${item.reason})`);
}

/** Notes what an import gave: figures that it stored, and stored ones that it repeats. */
export function linkObservations(
  tx: Transaction,
  importId: string,
  gave: { readonly stored: readonly string[]; readonly repeated: readonly string[] },
): void {
  tx.run(sql`INSERT INTO import_observation (import_id, observation_id)
    SELECT ${importId}, value FROM json_each(${JSON.stringify(gave.stored)})`);
  // A figure of the sample or typed by hand does not come to hang on an import that repeats it.
  tx.run(sql`INSERT INTO import_observation (import_id, observation_id)
    SELECT ${importId}, value FROM json_each(${JSON.stringify(gave.repeated)})
    WHERE EXISTS (SELECT 1 FROM import_observation WHERE observation_id = value)
    ON CONFLICT DO NOTHING`);
}
