import { DeskError } from '#shared/contract/errors';
import type { ItemNote } from '#shared/room/recorded';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import type { Reader } from '../connection/reader';
import type { Transaction } from '../connection/transaction';

/** What was noted under the items of a meeting: the newest of each. */
export function listItemNotes(reader: Reader, meetingId: string): readonly ItemNote[] {
  return reader.all(
    sql`SELECT n.item_id, n.revision, n.text, n.author, n.recorded_at FROM item_note n JOIN agenda_item i ON i.id = n.item_id
      WHERE i.meeting_id = ${meetingId} AND n.revision = (SELECT max(revision) FROM item_note WHERE item_id = n.item_id)`,
    (row) => ({
      itemId: row.text('item_id'),
      revision: row.number('revision'),
      text: row.text('text'),
      author: row.text('author'),
      recordedAt: row.text('recorded_at'),
    }),
  );
}

/**
 * Records what was noted under an item; what was recorded before stays.
 * @param note its revision is the one that it was made from: 0 for the first
 * @returns its revision now
 * @throws DeskError conflict where somebody else recorded one meanwhile
 */
export function addItemNote(tx: Transaction, note: Omit<ItemNote, 'recordedAt'>): number {
  const { itemId, text, author } = note;
  const last = tx.get(sql`SELECT max(revision) AS revision FROM item_note WHERE item_id = ${itemId}`, (row) =>
    row.numberOrNull('revision'),
  );
  if ((last ?? 0) !== note.revision)
    throw new DeskError('conflict', 'Notes were recorded under this item meanwhile: look at them first.');
  const revision = note.revision + 1;
  tx.run(sql`INSERT INTO item_note (item_id, revision, text, author, recorded_at)
    VALUES (${itemId}, ${revision}, ${text}, ${author}, ${tx.at})`);
  logInsert(tx, 'meetings', 'item_note', itemId, { ...note, revision });
  return revision;
}
