import type { ResolvedContents } from '../../pack/blocks/contents-block';
import type { EditionNode } from '../edition-node';
import { sectionHead, sectionIdOf } from '../make-node';

export function contentsNodes(block: ResolvedContents): readonly EditionNode[] {
  return [
    ...sectionHead({ id: block.id, heading: 'Contents', lead: null }),
    {
      type: 'contents',
      entries: block.entries.map(({ blockId, heading }) => ({ id: sectionIdOf(blockId), text: heading })),
    },
  ];
}
