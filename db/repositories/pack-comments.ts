import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';

export const commentKinds = ['comment', 'reply', 'resolved', 'reopened'] as const;

/** One thing said about a block. The first of a thread has the thread's id. */
export interface PackComment {
  readonly id: string;
  readonly packId: string;
  readonly threadId: string;
  readonly blockId: string;
  readonly kind: (typeof commentKinds)[number];
  readonly author: string;
  readonly text: string;
  /** The moment of the write (ISO, UTC). */
  readonly at: string;
}

const columns = sql`id, pack_id, thread_id, block_id, kind, author, text, at`;

function decode(row: Row): PackComment {
  return {
    id: row.text('id'),
    packId: row.text('pack_id'),
    threadId: row.text('thread_id'),
    blockId: row.text('block_id'),
    kind: row.oneOf('kind', commentKinds),
    author: row.text('author'),
    text: row.text('text'),
    at: row.text('at'),
  };
}

/** All that was said about a pack's blocks, in the order in which it was said. */
export function listPackComments(reader: Reader, packId: string): readonly PackComment[] {
  return reader.all(sql`SELECT ${columns} FROM pack_comment WHERE pack_id = ${packId} ORDER BY seq`, decode);
}

/** All of one thread, the first entry first; empty where there is none of that id. */
export function findThread(reader: Reader, threadId: string): readonly PackComment[] {
  return reader.all(sql`SELECT ${columns} FROM pack_comment WHERE thread_id = ${threadId} ORDER BY seq`, decode);
}

/** Adds what was said; nothing said is ever changed. */
export function insertPackComment(tx: Transaction, given: Omit<PackComment, 'at'>): void {
  const { id, packId, threadId, blockId, kind, author, text } = given;
  tx.run(sql`INSERT INTO pack_comment (${columns})
    VALUES (${id}, ${packId}, ${threadId}, ${blockId}, ${kind}, ${author}, ${text}, ${tx.at})`);
  logInsert(tx, 'packs', 'pack_comment', id, given);
}
