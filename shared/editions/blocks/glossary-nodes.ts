import type { ResolvedGlossary } from '../../pack/blocks/glossary-block';
import type { EditionNode } from '../edition-node';
import { sectionHead } from '../make-node';

export function glossaryNodes(block: ResolvedGlossary): readonly EditionNode[] {
  return [
    ...sectionHead(block),
    { type: 'facts', facts: block.terms.map(({ term, definition }) => ({ label: term, value: definition })) },
  ];
}
