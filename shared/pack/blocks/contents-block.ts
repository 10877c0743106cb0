import { z } from 'zod';
import { blockId } from './block-fields';

export const contentsBlock = z.strictObject({ id: blockId, kind: z.literal('contents') });

export interface ResolvedContents {
  readonly id: string;
  readonly kind: 'contents';
  readonly entries: readonly {
    readonly blockId: string;
    readonly heading: string;
    readonly number: string | null;
    /** 3 for what stands beneath a section. */
    readonly level: 2 | 3;
  }[];
}
