import { DeskError } from '#shared/contract/errors';
import { sql } from '../connection/sql';
import { findImport } from '../repositories/imports';
import type { Transaction } from '../connection/transaction';
import type { StoredImport } from '../repositories/imports';

/**
 * Takes an import back: its figures no longer count, unless another standing import gives them too. Nothing is deleted. A pack
 * that is published will be what refuses this; no pack can be published yet.
 * @throws DeskError not-found, or conflict where it was taken back already
 */
export function takeBackImport(tx: Transaction, importId: string, reason: string): void {
  const before = findImport(tx, importId);
  if (before === null) throw new DeskError('not-found', 'The import is not in this workspace.');
  if (before.takenBack !== null) throw new DeskError('conflict', 'The import was taken back already.');
  tx.run(sql`UPDATE import SET taken_back_at = ${tx.at}, taken_back_reason = ${reason} WHERE id = ${importId}`);
  const after: StoredImport = { ...before, takenBack: { at: tx.at, reason } };
  tx.log({ area: 'imports', entity: 'import', entityId: importId, action: 'update', before, after });
  tx.alsoChanged('metrics');
  tx.alsoChanged('sources');
}
