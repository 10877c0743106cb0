import { DeskError } from '#shared/contract/errors';
import { listWords, plural } from '#shared/text/words';
import { sql } from '../connection/sql';
import { findImport } from '../repositories/imports';
import { packsPrinting } from '../repositories/publications';
import type { Transaction } from '../connection/transaction';
import type { StoredImport } from '../repositories/imports';

/** What was published rests on its figures: they stay. Those that another standing import gives too would stay anyway. */
function refusePrinted(tx: Transaction, importId: string): void {
  const alone = tx.all(
    sql`SELECT given.observation_id FROM import_observation given WHERE given.import_id = ${importId} AND NOT EXISTS (
      SELECT 1 FROM import_observation other JOIN import i ON i.id = other.import_id
      WHERE other.observation_id = given.observation_id AND other.import_id <> ${importId} AND i.taken_back_at IS NULL)`,
    (row) => row.text('observation_id'),
  );
  const packs = packsPrinting(tx, alone);
  if (packs.length === 0) return;
  const titles = listWords(packs.map(({ title }) => `“${title}”`));
  throw new DeskError(
    'refused',
    `This import cannot be taken back: its figures are printed in ${titles}, which ${plural(packs.length, 'is', 'are')} published. Import or enter the right values instead; they are kept as revisions.`,
  );
}

/**
 * Takes an import back: its figures no longer count, unless another standing import gives them too. Nothing is deleted.
 * @throws DeskError not-found, conflict where it was taken back already, or refused where a published pack prints one of its figures
 */
export function takeBackImport(tx: Transaction, importId: string, reason: string): void {
  const before = findImport(tx, importId);
  if (before === null) throw new DeskError('not-found', 'The import is not in this workspace.');
  if (before.takenBack !== null) throw new DeskError('conflict', 'The import was taken back already.');
  refusePrinted(tx, importId);
  tx.run(sql`UPDATE import SET taken_back_at = ${tx.at}, taken_back_reason = ${reason} WHERE id = ${importId}`);
  const after: StoredImport = { ...before, takenBack: { at: tx.at, reason } };
  tx.log({ area: 'imports', entity: 'import', entityId: importId, action: 'update', before, after });
  tx.alsoChanged('metrics');
  tx.alsoChanged('sources');
}
