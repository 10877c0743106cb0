import { z } from 'zod';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';

/** The terms that the pack uses. */
export const glossaryBlock = z.strictObject({ id: blockId, kind: z.literal('glossary'), heading: blockHeading });

export interface ResolvedGlossary extends Headed {
  readonly kind: 'glossary';
  readonly terms: readonly { readonly term: string; readonly definition: string }[];
}
