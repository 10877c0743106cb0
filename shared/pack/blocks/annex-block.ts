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
}

export interface ResolvedAnnex extends Headed {
  readonly kind: 'annex';
  /** Figures of one metric, or of findings, that come from one release of one source. */
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    /** "[2], release November 2021 to September 2023". */
    readonly source: string;
    readonly rows: readonly AnnexRow[];
  }[];
}
