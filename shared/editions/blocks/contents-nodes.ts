import type { ResolvedContents } from '../../pack/blocks/contents-block';
import type { EditionNode } from '../edition-node';
import { numbered, sectionIdOf } from '../make-node';

export function contentsNodes({ entries }: ResolvedContents): readonly EditionNode[] {
  const links = entries.map(({ blockId, heading, number }) => ({
    id: sectionIdOf(blockId),
    text: numbered(number, heading),
  }));
  return [{ type: 'contents', title: 'Contents', entries: links }];
}
