import { richText, type RichText } from '#shared/pack/rich-text';
import { sql } from '../connection/sql';
import type { Sql } from '../connection/sql';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';
import { logInsert } from './log-insert';
import { expectVersion, logUpdate } from './record-version';

/** What was said under an item, as it is written up for the minutes. */
export interface MinutesText {
  readonly itemId: string;
  readonly text: RichText;
  readonly revision: number;
}

const select = (condition: Sql) =>
  sql`SELECT t.item_id, t.body, t.revision FROM minutes_text t JOIN agenda_item i ON i.id = t.item_id WHERE ${condition}`;

const decode = (row: Row): MinutesText => ({
  itemId: row.text('item_id'),
  text: row.json('body', (value) => richText.parse(value)),
  revision: row.number('revision'),
});

/** The texts of a meeting's items; an item that nobody wrote up has none. */
export function listMinutesTexts(reader: Reader, meetingId: string): readonly MinutesText[] {
  return reader.all(select(sql`i.meeting_id = ${meetingId}`), decode);
}

/**
 * Keeps the text of an item.
 * @param given its revision is the one that the change was made from: 0 for a first text
 * @returns its revision now
 * @throws DeskError conflict where it was changed elsewhere meanwhile
 */
export function saveMinutesText(tx: Transaction, { itemId: id, text, revision }: MinutesText): number {
  const found = tx.get(select(sql`t.item_id = ${id}`), decode);
  const version = { id, revision };
  const before = expectVersion({ id, revision: found?.revision ?? 0, text: found?.text ?? null }, version, 'text');
  const after = { ...before, text, revision: before.revision + 1 };
  const body = JSON.stringify(text);
  if (found === null) {
    tx.run(sql`INSERT INTO minutes_text (item_id, body) VALUES (${id}, ${body})`);
    logInsert(tx, 'meetings', 'minutes_text', id, after);
    return after.revision;
  }
  tx.run(sql`UPDATE minutes_text SET body = ${body}, revision = ${after.revision} WHERE item_id = ${id}`);
  return logUpdate(tx, 'meetings', 'minutes_text', before, after);
}
