import { randomUUID } from 'node:crypto';
import { DeskError } from '#shared/contract/errors';
import type { ProgressUpdate } from '#shared/domain/finding/progress';
import { sql } from '../connection/sql';
import { checkCorrection } from './check-correction';
import { logInsert } from './log-insert';
import { findFile } from './stored-files';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Sql } from '../connection/sql';
import type { Transaction } from '../connection/transaction';
import type { StoredFile } from './stored-files';

function decode(row: Row): ProgressUpdate {
  return {
    id: row.text('id'),
    findingId: row.text('finding_id'),
    datedOn: row.text('dated_on'),
    recordedAt: row.text('recorded_at'),
    author: row.text('author'),
    effort: row.text('effort'),
    outcome: row.textOrNull('outcome'),
    nextStep: row.textOrNull('next_step'),
    nextDue: row.textOrNull('next_due'),
    correctsId: row.textOrNull('corrects_id'),
    files: row.json('files', (value) => value as ProgressUpdate['files']),
  };
}

/** @internal for the test of query plans */
export function updatesQuery(findingId: string | undefined): Sql {
  // The row's own number last: updates of one write have one moment, and stay in the order in which they were given.
  return sql`SELECT u.id, u.finding_id, u.dated_on, u.recorded_at, u.author, u.effort, u.outcome, u.next_step, u.next_due,
      u.corrects_id,
      (SELECT json_group_array(json_object('id', f.id, 'name', f.name, 'size', f.size) ORDER BY f.name, f.id)
        FROM progress_update_file l JOIN stored_file f ON f.id = l.file_id WHERE l.update_id = u.id) AS files
    FROM progress_update u WHERE ${findingId === undefined ? sql`true` : sql`u.finding_id = ${findingId}`}
    ORDER BY u.dated_on, u.recorded_at, u.rowid`;
}

/** Updates of one finding, or of all: the earliest day first, corrected ones too. */
export function listUpdates(reader: Reader, findingId?: string): readonly ProgressUpdate[] {
  return reader.all(updatesQuery(findingId), decode);
}

/** The files are kept before, by `storeFile`. */
export type NewUpdate = Omit<ProgressUpdate, 'id' | 'recordedAt' | 'files'> & { readonly fileIds: readonly string[] };

function refuseWrongCorrection(tx: Transaction, { correctsId, findingId }: NewUpdate): void {
  if (correctsId === null) return;
  const found = tx.get(
    sql`SELECT u.finding_id = ${findingId} AS same_series,
        EXISTS (SELECT 1 FROM progress_update c WHERE c.corrects_id = u.id) AS replaced
      FROM progress_update u WHERE u.id = ${correctsId}`,
    (row) => ({ sameSeries: row.flag('same_series'), replaced: row.flag('replaced') }),
  );
  checkCorrection(found, 'update');
}

function fileOf(tx: Transaction, id: string): StoredFile {
  const file = findFile(tx, id);
  if (file === null) throw new DeskError('not-found', 'A file of the update is no longer there: choose it again.');
  return file;
}

/**
 * Adds what an officer reports on a finding; nothing in it is ever changed.
 * @returns its id
 * @throws DeskError not-found where a file is not kept; invalid-input or conflict where it corrects what it cannot
 */
export function insertUpdate(tx: Transaction, given: NewUpdate): string {
  refuseWrongCorrection(tx, given);
  const { fileIds, ...update } = given;
  const files = [...new Set(fileIds)].map((fileId) => fileOf(tx, fileId));
  const id = randomUUID();
  tx.run(sql`INSERT INTO progress_update (id, finding_id, dated_on, recorded_at, author, effort, outcome, next_step, next_due,
      corrects_id)
    VALUES (${id}, ${update.findingId}, ${update.datedOn}, ${tx.at}, ${update.author}, ${update.effort}, ${update.outcome},
      ${update.nextStep}, ${update.nextDue}, ${update.correctsId})`);
  for (const file of files)
    tx.run(sql`INSERT INTO progress_update_file (update_id, file_id) VALUES (${id}, ${file.id})`);
  const kept = files.map(({ id: fileId, name, size, sha256 }) => ({ id: fileId, name, size, sha256 }));
  logInsert(tx, 'findings', 'progress_update', id, { ...update, id, recordedAt: tx.at, files: kept });
  return id;
}
