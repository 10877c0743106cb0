import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { DeskError } from '#shared/contract/errors';

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

export function refuseTooLarge(size: number, name: string): void {
  if (size > tableLimits.bytes) refuse(`${name} is too large to be a table: the limit is 100 MB.`);
}

/** Reads a file that a person chose; its size is looked at before a byte is read. */
export function readTableFile(path: string): Uint8Array {
  const name = basename(path);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new DeskError('file-missing', `${name} was not found.`);
  if (!found.isFile()) refuse(`${name} is not a file.`);
  refuseTooLarge(found.size, name);
  return readFileSync(path);
}
