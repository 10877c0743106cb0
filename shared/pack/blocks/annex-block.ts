import { z } from 'zod';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';

/** Every figure of the pack with its source, its place in it and its release. */
export const annexBlock = z.strictObject({ id: blockId, kind: z.literal('annex'), heading: blockHeading });

export interface AnnexRow {
  readonly id: string;
  readonly about: string;
  readonly value: string;
  /** "4th, 2nd, 1st" in the rankings that the group names; absent where there are none. */
  readonly ranks?: string;
  /** Where in the source, beside what the group says of all; empty where that is all. */
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
    /** What the places of all its figures have in common; absent or null where they share nothing. */
    readonly place?: string | null;
    readonly rows: readonly AnnexRow[];
  }[];
}
