import { z } from 'zod';
import { blockId } from './block-fields';

export const contentsBlock = z.strictObject({ id: blockId, kind: z.literal('contents') });

export interface ResolvedContents {
  readonly id: string;
  readonly kind: 'contents';
  readonly entries: readonly { readonly blockId: string; readonly heading: string }[];
}
