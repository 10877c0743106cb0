import type { DataArea } from '#shared/contract/desk-events';
import type { Transaction } from '../connection/transaction';

/** Writes to the change log that a record was added. */
export function logInsert(tx: Transaction, area: DataArea, entity: string, entityId: string, after: unknown): void {
  tx.log({ area, entity, entityId, action: 'insert', before: null, after });
}
