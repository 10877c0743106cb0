import { z } from 'zod';
import type { ResolvedParagraph } from '../resolved-rich-text';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';
import { writtenText } from './written-text';

export const summaryLength = 300;

/** A divider: its title opens a part of the pack and numbers the headings beneath it. */
export const sectionBlock = z.strictObject({
  id: blockId,
  kind: z.literal('section'),
  heading: blockHeading,
  /** One sentence under the title; empty for none. */
  summary: writtenText(summaryLength),
});

export interface ResolvedSection extends Headed {
  readonly kind: 'section';
  /** The words of `lead` with their figures; absent where there are none, and in documents that were kept before they could be. */
  readonly summary?: ResolvedParagraph;
}
