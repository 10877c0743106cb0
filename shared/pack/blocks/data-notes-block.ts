import { z } from 'zod';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';

/** Breaks, doubts and what else a reader of the pack's figures must know. */
export const dataNotesBlock = z.strictObject({ id: blockId, kind: z.literal('data-notes'), heading: blockHeading });

export interface ResolvedDataNotes extends Headed {
  readonly kind: 'data-notes';
  readonly sections: readonly {
    readonly title: string;
    readonly notes: readonly { readonly about: string | null; readonly text: string }[];
  }[];
}
