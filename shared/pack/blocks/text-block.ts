import { z } from 'zod';
import type { ResolvedRichText } from '../resolved-rich-text';
import { richText } from '../rich-text';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';

export const textBlock = z.strictObject({
  id: blockId,
  kind: z.literal('text'),
  heading: blockHeading,
  text: richText,
});

export interface ResolvedText extends Headed {
  readonly kind: 'text';
  readonly text: ResolvedRichText;
}
