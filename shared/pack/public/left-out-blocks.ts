import { blockName } from '../block-name';
import type { Block } from '../pack';
import { leftOut } from './left-out';
import type { LeftOutBlock } from './public-view';

/** What a public edition leaves out, in the order of the pack, as a person is told. */
export function leftOutBlocks(blocks: readonly Block[]): readonly LeftOutBlock[] {
  const reasons = leftOut(blocks);
  return blocks.flatMap((block) => {
    const reason = reasons.get(block.id);
    return reason === undefined ? [] : [{ blockId: block.id, name: blockName(block), reason }];
  });
}
