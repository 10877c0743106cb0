import { DeskError } from '#shared/contract/errors';
import { packActions, type PackStep } from '#shared/publishing/pack-step';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import type { Reader } from '../connection/reader';
import type { Transaction } from '../connection/transaction';

/** The steps of a pack, the first one first. */
export function listPackSteps(reader: Reader, packId: string): readonly PackStep[] {
  return reader.all(
    sql`SELECT action, author, taken_at, comment, document_sha256 FROM pack_step WHERE pack_id = ${packId} ORDER BY position`,
    (row) => ({
      action: row.oneOf('action', packActions),
      author: row.text('author'),
      takenAt: row.text('taken_at'),
      comment: row.textOrNull('comment'),
      documentSha256: row.textOrNull('document_sha256'),
    }),
  );
}

/**
 * Adds a step to a pack's way. Whether it may be taken is for the caller to say: it knows what the pack shows.
 *
 * @param seen how many steps the person saw
 * @returns the position of the step, from 1
 * @throws DeskError conflict where another step was taken meanwhile
 */
export function insertPackStep(
  tx: Transaction,
  packId: string,
  seen: number,
  given: Omit<PackStep, 'takenAt'>,
): number {
  if (listPackSteps(tx, packId).length !== seen) {
    throw new DeskError('conflict', 'Another step was taken with this pack meanwhile: look at where it stands now.');
  }
  const position = seen + 1;
  const step: PackStep = { ...given, takenAt: tx.at };
  tx.run(sql`INSERT INTO pack_step (pack_id, position, action, author, taken_at, comment, document_sha256)
    VALUES (${packId}, ${position}, ${step.action}, ${step.author}, ${step.takenAt}, ${step.comment}, ${step.documentSha256})`);
  logInsert(tx, 'packs', 'pack_step', `${packId}:${position}`, step);
  return position;
}
