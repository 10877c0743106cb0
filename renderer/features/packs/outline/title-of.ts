import type { Block } from '#shared/pack/pack';
import { kindTitles } from '../kind-titles';

/** What a block is called in the outline. */
export function titleOf(block: Block): string {
  return 'heading' in block ? block.heading : kindTitles[block.kind];
}
