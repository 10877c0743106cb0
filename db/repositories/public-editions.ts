import { z } from 'zod';
import { leftOutReasons } from '#shared/pack/public/left-out';
import type { LeftOutBlock, Refusal } from '#shared/pack/public/public-view';
import { pageLayout, type PageLayout } from '#shared/publishing/page-layout';
import { sql } from '../connection/sql';
import type { Reader } from '../connection/reader';
import type { Transaction } from '../connection/transaction';
import { logInsert } from './log-insert';

/** The public edition of a published pack as it was kept on the day. */
export interface KeptPublicEdition {
  /** Null where there could be none: `refusals` says why. */
  readonly documentSha256: string | null;
  readonly leftOut: readonly LeftOutBlock[];
  readonly refusals: readonly Refusal[];
  /** Of its printed file; null where there is none, or where none was made on the day. */
  readonly layout: PageLayout | null;
}

const leftOut = z.array(z.strictObject({ blockId: z.string(), name: z.string(), reason: z.enum(leftOutReasons) }));
const refusals = z.array(z.strictObject({ blockId: z.string().nullable(), where: z.string(), why: z.string() }));

/** Null where the pack is not published, or was before public editions were kept. */
export function findPublicEdition(reader: Reader, packId: string): KeptPublicEdition | null {
  return reader.get(
    sql`SELECT document_sha256, left_out, refusals, layout FROM publication_public WHERE pack_id = ${packId}`,
    (row) => ({
      documentSha256: row.textOrNull('document_sha256'),
      leftOut: row.json('left_out', (value) => leftOut.parse(value)),
      refusals: row.json('refusals', (value) => refusals.parse(value)),
      layout: row.textOrNull('layout') === null ? null : row.json('layout', (value) => pageLayout.parse(value)),
    }),
  );
}

/** Keeps the public edition of a pack that is published in the same write; its document must be kept already. */
export function insertPublicEdition(tx: Transaction, packId: string, given: KeptPublicEdition): void {
  tx.run(sql`INSERT INTO publication_public (pack_id, document_sha256, left_out, refusals, layout)
    VALUES (${packId}, ${given.documentSha256}, ${JSON.stringify(given.leftOut)}, ${JSON.stringify(given.refusals)},
      ${given.layout === null ? null : JSON.stringify(given.layout)})`);
  // Its hash stands in the chained log as that of the whole document does.
  logInsert(tx, 'packs', 'public-edition', packId, given);
}
