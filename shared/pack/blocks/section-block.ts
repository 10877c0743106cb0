import { z } from 'zod';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';

/** A divider: its title opens a part of the pack and numbers the headings beneath it. */
export const sectionBlock = z.strictObject({
  id: blockId,
  kind: z.literal('section'),
  heading: blockHeading,
  /** One sentence under the title; empty for none. */
  summary: z.string().max(300),
});

export interface ResolvedSection extends Headed {
  readonly kind: 'section';
}
