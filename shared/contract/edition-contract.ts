import { z } from 'zod';
import type { LeftOutBlock, Refusal } from '../pack/public/public-view';
import type { ResolvedPack } from '../pack/resolved';
import { id, query } from './contract-call';

/** The public edition of a pack, before anything is written. */
export interface PublicEditionView {
  /** What it shows; null where a published pack has none. */
  readonly resolved: ResolvedPack | null;
  readonly leftOut: readonly LeftOutBlock[];
  /** Why there can be none; empty where there can. */
  readonly refusals: readonly Refusal[];
}

export const editionContract = {
  'packs.publicEdition': query<PublicEditionView>()(z.strictObject({ packId: id })),
} as const;
