import { createHash } from 'node:crypto';
import { documentVersion, type KeptDocument } from '#shared/publishing/kept-document';
import { sql } from '../connection/sql';
import { canonicalJson } from '#shared/canonical-json';
import type { Reader } from '../connection/reader';
import type { Transaction } from '../connection/transaction';

/** A document as the text that is kept, and the hash that names it. */
export interface SealedDocument {
  readonly text: string;
  readonly sha256: string;
}

export function sha256Of(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The one text of a document: the same content always has the same hash, in whatever order its fields were made. */
export function sealDocument(document: KeptDocument): SealedDocument {
  const text = canonicalJson(document);
  return { text, sha256: sha256Of(text) };
}

/** Keeps a document once. Adds nothing to the change log: the step that it belongs to names its hash there. */
export function keepDocument(tx: Transaction, { text, sha256 }: SealedDocument): void {
  tx.run(sql`INSERT INTO pack_document (sha256, schema_version, kept_at, document)
    VALUES (${sha256}, ${documentVersion}, ${tx.at}, ${text}) ON CONFLICT (sha256) DO NOTHING`);
}

/** The text exactly as it was kept; null where there is none of this hash. */
export function findDocument(reader: Reader, sha256: string): string | null {
  return reader.get(sql`SELECT document FROM pack_document WHERE sha256 = ${sha256}`, (row) => row.text('document'));
}
