import { createHash, randomUUID } from 'node:crypto';
import { sql } from '../connection/sql';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';

/** A file as a person gave it, or what was pasted, as bytes. */
export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly retrievedOn: string | null;
  readonly address: string | null;
}

/** A kept file without its bytes. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly retrievedOn: string | null;
  readonly address: string | null;
}

function decode(row: Row): StoredFile {
  return {
    id: row.text('id'),
    name: row.text('name'),
    sha256: row.text('sha256'),
    size: row.number('size'),
    retrievedOn: row.textOrNull('retrieved_on'),
    address: row.textOrNull('address'),
  };
}

const columns = sql`id, name, sha256, size, retrieved_on, address`;

export function findFile(reader: Reader, id: string): StoredFile | null {
  return reader.get(sql`SELECT ${columns} FROM stored_file WHERE id = ${id}`, decode);
}

/** A kept file as it came; null where there is none of that id. */
export function readStoredFile(
  reader: Reader,
  id: string,
): { readonly name: string; readonly bytes: Uint8Array } | null {
  return reader.get(sql`SELECT name, bytes FROM stored_file WHERE id = ${id}`, (row) => ({
    name: row.text('name'),
    bytes: row.bytes('bytes'),
  }));
}

/**
 * Keeps a file; the same bytes are kept once, under the name that they first came with. Adds nothing to the change log: the
 * import or update that the file belongs to names its SHA-256 there.
 */
export function storeFile(tx: Transaction, file: NewFile): StoredFile {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const known = tx.get(sql`SELECT ${columns} FROM stored_file WHERE sha256 = ${sha256}`, decode);
  if (known !== null) return known;
  const { name, retrievedOn, address } = file;
  const id = randomUUID();
  const size = file.bytes.length;
  tx.run(sql`INSERT INTO stored_file (id, name, sha256, size, retrieved_on, address, bytes)
    VALUES (${id}, ${name}, ${sha256}, ${size}, ${retrievedOn}, ${address === '' ? null : address}, ${file.bytes})`);
  return { id, name, sha256, size, retrievedOn, address: address === '' ? null : address };
}
