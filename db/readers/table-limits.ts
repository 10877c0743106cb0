import { DeskError } from '#shared/contract/errors';
import { readChosenFile } from './read-chosen-file';

/** Bounds that every table of police statistics stays well within; beyond them a file is something else. */
export const tableLimits = {
  bytes: 100 * 1024 * 1024,
  rows: 1_000_000,
  columns: 1000,
  tables: 500,
} as const;

/** @throws DeskError invalid-input, the one error of every reader: a sentence that says what the file is and what to do */
export function refuse(message: string): never {
  throw new DeskError('invalid-input', message);
}

const tooLarge = 'is too large to be a table: the limit is 100 MB.';

export function refuseTooLarge(size: number, name: string): void {
  if (size > tableLimits.bytes) refuse(`${name} ${tooLarge}`);
}

export function readTableFile(path: string): Uint8Array {
  return readChosenFile(path, tableLimits.bytes, tooLarge);
}
