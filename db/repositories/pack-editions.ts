import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import type { Reader } from '../connection/reader';
import type { Transaction } from '../connection/transaction';

/** The published pack that a pack goes on from; null where it goes on from none. */
export function findFollowed(reader: Reader, packId: string): string | null {
  return reader.get(sql`SELECT follows_id FROM pack_edition WHERE pack_id = ${packId}`, (row) =>
    row.text('follows_id'),
  );
}

/** The packs that go on from a published one, by title. */
export function listFollowing(
  reader: Reader,
  packId: string,
): readonly { readonly id: string; readonly title: string }[] {
  return reader.all(
    sql`SELECT p.id, p.title FROM pack_edition e JOIN pack p ON p.id = e.pack_id WHERE e.follows_id = ${packId}
      ORDER BY p.title, p.id`,
    (row) => ({ id: row.text('id'), title: row.text('title') }),
  );
}

/** Keeps that a pack goes on from a published one: what changed since is told against it. */
export function insertEdition(tx: Transaction, packId: string, followsId: string): void {
  tx.run(sql`INSERT INTO pack_edition (pack_id, follows_id) VALUES (${packId}, ${followsId})`);
  logInsert(tx, 'packs', 'pack_edition', packId, { followsId });
}
