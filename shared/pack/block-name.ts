import { kindTitles } from './kind-titles';
import type { Block } from './pack';

/** What a block is called: by its heading where it has one. */
export function blockName(block: Block): string {
  return 'heading' in block ? block.heading : kindTitles[block.kind];
}
