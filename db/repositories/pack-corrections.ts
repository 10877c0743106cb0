import { randomUUID } from 'node:crypto';
import type { PackCorrection } from '#shared/publishing/pack-correction';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import type { Reader } from '../connection/reader';
import type { Transaction } from '../connection/transaction';

/** The corrections of a published pack, the first one first. */
export function listPackCorrections(reader: Reader, packId: string): readonly PackCorrection[] {
  return reader.all(
    sql`SELECT id, heading, was_wrong, is_right, dated_on, author, issued_at FROM pack_correction
      WHERE pack_id = ${packId} ORDER BY position`,
    (row) => ({
      id: row.text('id'),
      heading: row.textOrNull('heading'),
      wasWrong: row.text('was_wrong'),
      isRight: row.text('is_right'),
      datedOn: row.text('dated_on'),
      author: row.text('author'),
      issuedAt: row.text('issued_at'),
    }),
  );
}

/** Issues a correction; what was published stays as it is. @returns its id */
export function insertPackCorrection(
  tx: Transaction,
  packId: string,
  given: Omit<PackCorrection, 'id' | 'issuedAt'>,
): string {
  const id = randomUUID();
  tx.run(sql`INSERT INTO pack_correction (id, pack_id, position, heading, was_wrong, is_right, dated_on, author, issued_at)
    VALUES (${id}, ${packId}, (SELECT count(*) + 1 FROM pack_correction WHERE pack_id = ${packId}), ${given.heading},
      ${given.wasWrong}, ${given.isRight}, ${given.datedOn}, ${given.author}, ${tx.at})`);
  logInsert(tx, 'packs', 'pack_correction', id, { packId, ...given, issuedAt: tx.at });
  return id;
}
