import { z } from 'zod';
import { blockId } from './block-fields';

export const coverBlock = z.strictObject({
  id: blockId,
  kind: z.literal('cover'),
  subtitle: z.string().max(160),
  preparedBy: z.string().max(160),
  /** What the cover is titled by: the meeting where nothing is said, or the pack as a publication of its own. */
  leads: z.enum(['meeting', 'pack']).optional(),
});

/** Above the list of cut-offs of a pack for a meeting. */
export const coverDataTitle = 'Data in this pack';

export interface ResolvedCover {
  readonly id: string;
  readonly kind: 'cover';
  readonly office: string;
  readonly title: string;
  readonly subtitle: string;
  /** "Public edition"; absent on the cover of the whole pack. */
  readonly edition?: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Above the list of cut-offs; absent from documents that were kept before publications of their own had words of their own. */
  readonly dataTitle?: string;
  readonly cutOffs: readonly { readonly title: string; readonly upTo: string; readonly source: string }[];
}
