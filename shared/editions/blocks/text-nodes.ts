import type { ResolvedText } from '../../pack/blocks/text-block';
import type { EditionNode } from '../edition-node';
import { sectionHead } from '../make-node';
import { richTextNodes } from '../rich-text-nodes';

export function textNodes(block: ResolvedText): readonly EditionNode[] {
  return [...sectionHead(block), ...richTextNodes(block.text)];
}
