import { z } from 'zod';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';

/** Every figure of the pack with its source, its place in it and its release. */
export const annexBlock = z.strictObject({ id: blockId, kind: z.literal('annex'), heading: blockHeading });

export interface AnnexRow {
  readonly id: string;
  readonly about: string;
  readonly value: string;
  /** Where in the source. */
  readonly place: string;
  readonly release: string;
  readonly sourceNumber: number | null;
}

export interface ResolvedAnnex extends Headed {
  readonly kind: 'annex';
  readonly groups: readonly { readonly title: string; readonly rows: readonly AnnexRow[] }[];
}
