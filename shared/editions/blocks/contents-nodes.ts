import type { ResolvedContents } from '../../pack/blocks/contents-block';
import type { EditionNode } from '../edition-node';
import { numbered, sectionHead, sectionIdOf } from '../make-node';

export function contentsNodes(block: ResolvedContents): readonly EditionNode[] {
  return [
    ...sectionHead({ id: block.id, heading: 'Contents', lead: null }),
    {
      type: 'contents',
      entries: block.entries.map(({ blockId, heading, number }) => ({
        id: sectionIdOf(blockId),
        text: numbered(number, heading),
      })),
    },
  ];
}
