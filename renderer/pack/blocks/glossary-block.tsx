import type { ResolvedBlockOf } from '#shared/pack/resolved';
import type { FrameProps, Part } from '../parts';
import { sectionHeading } from '../section-heading';

function TermList({ pieces }: FrameProps) {
  return <dl className="pack-glossary">{pieces.map((piece) => piece.node)}</dl>;
}

export function glossaryParts(block: ResolvedBlockOf<'glossary'>): readonly Part[] {
  const pieces = block.terms.map(({ term, definition }, index) => ({
    key: `${block.id}:${index}`,
    node: (
      <div key={index} data-atom={`${block.id}:${index}`}>
        <dt>{term}</dt>
        <dd>{definition}</dd>
      </div>
    ),
  }));
  return [sectionHeading(block), { type: 'group', key: `${block.id}:terms`, frame: TermList, pieces }];
}
