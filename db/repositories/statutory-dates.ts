import { randomUUID } from 'node:crypto';
import { cadences } from '#shared/domain/release/release';
import type { StatutoryDate } from '#shared/domain/statutory/statutory-date';
import type { Stored } from '#shared/domain/stored';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { decodeStored, expectVersion, logUpdate } from './record-version';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';
import type { RecordVersion } from './record-version';

/** A date with the days of its row that were said to be done. */
type KeptDate = Stored<StatutoryDate> & { readonly done: readonly string[] };

function decode(row: Row): StatutoryDate & { readonly done: readonly string[] } {
  return {
    title: row.text('title'),
    law: row.text('law'),
    cadence: row.oneOf('cadence', cadences),
    firstOn: row.textOrNull('first_on'),
    isLawfulDay: row.number('is_lawful_day') === 1,
    isFollowed: row.number('is_followed') === 1,
    note: row.textOrNull('note'),
    done: row.json('done', (value) => value as readonly string[]),
  };
}

/** In the order of entry, those that came with the program first. */
export function listStatutoryDates(reader: Reader): readonly KeptDate[] {
  return reader.all(
    sql`SELECT id, revision, title, law, cadence, first_on, is_lawful_day, is_followed, note,
        (SELECT json_group_array(k.due_on ORDER BY k.due_on) FROM statutory_date_done k WHERE k.date_id = d.id) AS done
      FROM statutory_date d ORDER BY position`,
    (row) => decodeStored(row, decode),
  );
}

function current(tx: Transaction, version: RecordVersion): KeptDate {
  return expectVersion(listStatutoryDates(tx).find(({ id }) => id === version.id) ?? null, version, 'date');
}

/** @returns its id */
export function insertStatutoryDate(tx: Transaction, date: StatutoryDate): string {
  const id = randomUUID();
  tx.run(sql`INSERT INTO statutory_date (id, position, title, law, cadence, first_on, is_lawful_day, is_followed, note)
    VALUES (${id}, (SELECT coalesce(max(position), 0) + 1 FROM statutory_date), ${date.title}, ${date.law}, ${date.cadence},
      ${date.firstOn}, ${Number(date.isLawfulDay)}, ${Number(date.isFollowed)}, ${date.note})`);
  logInsert(tx, 'sources', 'statutory_date', id, date);
  return id;
}

/** @returns its revision now @throws DeskError not-found or conflict */
export function updateStatutoryDate(tx: Transaction, version: RecordVersion, change: StatutoryDate): number {
  const before = current(tx, version);
  const after = { ...before, ...change, revision: before.revision + 1 };
  tx.run(sql`UPDATE statutory_date SET title = ${after.title}, law = ${after.law}, cadence = ${after.cadence},
    first_on = ${after.firstOn}, is_lawful_day = ${Number(after.isLawfulDay)}, is_followed = ${Number(after.isFollowed)},
    note = ${after.note}, revision = ${after.revision} WHERE id = ${after.id}`);
  return logUpdate(tx, 'sources', 'statutory_date', before, after);
}

/** Says of one day of its row that it was done, or takes that back; saying it twice changes nothing. @param doneOn null takes back */
export function markStatutoryDate(tx: Transaction, dateId: string, dueOn: string, doneOn: string | null): void {
  const changed =
    doneOn === null
      ? tx.run(sql`DELETE FROM statutory_date_done WHERE date_id = ${dateId} AND due_on = ${dueOn}`)
      : tx.run(sql`INSERT INTO statutory_date_done (date_id, due_on, done_on) VALUES (${dateId}, ${dueOn}, ${doneOn})
          ON CONFLICT DO NOTHING`);
  if (changed === 0) return;
  tx.log({
    area: 'sources',
    entity: 'statutory_date_done',
    entityId: `${dateId} ${dueOn}`,
    action: doneOn === null ? 'delete' : 'insert',
    before: doneOn === null ? { dateId, dueOn } : null,
    after: doneOn === null ? null : { dateId, dueOn, doneOn },
  });
}
