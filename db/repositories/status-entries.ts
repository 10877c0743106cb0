import { randomUUID } from 'node:crypto';
import { DeskError } from '#shared/contract/errors';
import { statusSchemes } from '#shared/domain/finding/status';
import type { StatusEntry } from '#shared/domain/finding/status';
import { sql } from '../connection/sql';
import { checkCorrection } from './check-correction';
import { logInsert } from './log-insert';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Sql } from '../connection/sql';
import type { Transaction } from '../connection/transaction';

function decode(row: Row): StatusEntry {
  return {
    id: row.text('id'),
    findingId: row.text('finding_id'),
    scheme: row.oneOf('scheme', statusSchemes),
    word: row.textOrNull('word'),
    datedOn: row.text('dated_on'),
    recordedAt: row.text('recorded_at'),
    author: row.text('author'),
    comment: row.textOrNull('comment'),
    evidence: row.textOrNull('evidence'),
    hmicfrsReference: row.textOrNull('hmicfrs_reference'),
    correctsId: row.textOrNull('corrects_id'),
  };
}

/** @internal for the test of query plans */
export function statusEntriesQuery(findingId: string | undefined): Sql {
  // The row's own number last: entries of one write have one moment, and stay in the order in which they were given.
  return sql`SELECT id, finding_id, scheme, word, dated_on, recorded_at, author, comment, evidence, hmicfrs_reference, corrects_id
    FROM status_entry WHERE ${findingId === undefined ? sql`true` : sql`finding_id = ${findingId}`}
    ORDER BY dated_on, recorded_at, rowid`;
}

/** Entries of one finding, or of all, under the three schemes: the earliest day first, corrected ones too. */
export function listStatusEntries(reader: Reader, findingId?: string): readonly StatusEntry[] {
  return reader.all(statusEntriesQuery(findingId), decode);
}

type NewEntry = Omit<StatusEntry, 'id' | 'recordedAt'>;

function refuseWrongCorrection(tx: Transaction, { correctsId, findingId, scheme }: NewEntry): void {
  if (correctsId === null) return;
  const found = tx.get(
    sql`SELECT e.finding_id = ${findingId} AND e.scheme = ${scheme} AS same_series,
        EXISTS (SELECT 1 FROM status_entry c WHERE c.corrects_id = e.id) AS replaced
      FROM status_entry e WHERE e.id = ${correctsId}`,
    (row) => ({ sameSeries: row.flag('same_series'), replaced: row.flag('replaced') }),
  );
  checkCorrection(found, 'entry');
}

/** A trigger's sentence is written for people: that HMICFRS alone closes its status. */
function refusalOf(error: unknown): unknown {
  const byTrigger = error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_TRIGGER';
  return byTrigger ? new DeskError('refused', error.message) : error;
}

/**
 * Adds an entry to a finding's history; nothing in it is ever changed.
 * @returns its id
 * @throws DeskError invalid-input or conflict where it corrects what it cannot, and refused where it closes the status of HMICFRS
 *   without saying where HMICFRS does
 */
export function insertStatusEntry(tx: Transaction, entry: NewEntry): string {
  refuseWrongCorrection(tx, entry);
  const id = randomUUID();
  try {
    tx.run(sql`INSERT INTO status_entry (id, finding_id, scheme, word, dated_on, recorded_at, author, comment, evidence,
        hmicfrs_reference, corrects_id)
      VALUES (${id}, ${entry.findingId}, ${entry.scheme}, ${entry.word}, ${entry.datedOn}, ${tx.at}, ${entry.author},
        ${entry.comment}, ${entry.evidence}, ${entry.hmicfrsReference}, ${entry.correctsId})`);
  } catch (error) {
    throw refusalOf(error);
  }
  logInsert(tx, 'findings', 'status_entry', id, { ...entry, id, recordedAt: tx.at });
  return id;
}
