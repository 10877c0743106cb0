import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { DeskError } from '#shared/contract/errors';

/**
 * Reads a file that a person chose; its size is looked at before a byte is read.
 *
 * @param most bytes
 * @param tooLarge what is said after the file's name where it has more: "is too large to be a table: the limit is 100 MB."
 * @throws DeskError with one sentence
 */
export function readChosenFile(path: string, most: number, tooLarge: string): Uint8Array {
  const name = basename(path);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new DeskError('file-missing', `${name} was not found.`);
  if (!found.isFile()) throw new DeskError('invalid-input', `${name} is not a file.`);
  if (found.size > most) throw new DeskError('invalid-input', `${name} ${tooLarge}`);
  return readFileSync(path);
}
