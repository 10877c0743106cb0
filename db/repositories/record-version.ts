import { DeskError } from '#shared/contract/errors';
import type { DataArea } from '#shared/contract/desk-events';
import type { Stored } from '#shared/domain/stored';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';

/** A record in the state that a change of it was made from. */
export interface RecordVersion {
  readonly id: string;
  readonly revision: number;
}

/** Adds the row's id and revision to what `decode` reads. */
export function decodeStored<T extends object>(row: Row, decode: (row: Row) => T): Stored<T> {
  return { ...decode(row), id: row.text('id'), revision: row.number('revision') };
}

/**
 * The record as it is stored, where it still is what the change was made from.
 * @param what names the kind of record within a sentence, such as "target"
 * @throws DeskError not-found, or conflict where somebody else changed the record meanwhile
 */
export function expectVersion<T extends RecordVersion>(found: T | null, version: RecordVersion, what: string): T {
  if (found === null) throw new DeskError('not-found', `The ${what} is no longer there: it may have been removed.`);
  if (found.revision !== version.revision) {
    throw new DeskError(
      'conflict',
      `The ${what} was changed elsewhere meanwhile: look at the newest state and make your change again.`,
    );
  }
  return found;
}

/** Writes to the change log what a record was and is. @returns the revision that it has now */
export function logUpdate<T extends object>(
  tx: Transaction,
  area: DataArea,
  entity: string,
  before: Stored<T>,
  after: Stored<T>,
): number {
  tx.log({ area, entity, entityId: before.id, action: 'update', before, after });
  return after.revision;
}

/** Writes to the change log that a record was removed, and what it was. */
export function logDelete(tx: Transaction, area: DataArea, entity: string, before: RecordVersion): void {
  tx.log({ area, entity, entityId: before.id, action: 'delete', before, after: null });
}
