import { sectionIdOf } from '#shared/editions/make-node';
import type { ResolvedBlockOf } from '#shared/pack/resolved';
import { PageNumber } from '../page-numbers';
import type { FrameProps, Part } from '../parts';
import { HeadingNumber, sectionHeading } from '../section-heading';

function ContentsList({ pieces }: FrameProps) {
  return <ol className="pack-contents">{pieces.map((piece) => piece.node)}</ol>;
}

export function contentsParts(block: ResolvedBlockOf<'contents'>): readonly Part[] {
  const pieces = block.entries.map((entry) => ({
    key: `${block.id}:${entry.blockId}`,
    node: (
      <li key={entry.blockId} data-atom={`${block.id}:${entry.blockId}`} data-level={entry.level}>
        <a href={`#${sectionIdOf(entry.blockId)}`}>
          <span>
            <HeadingNumber number={entry.number ?? undefined} />
            {entry.heading}
          </span>
          <PageNumber blockId={entry.blockId} />
        </a>
      </li>
    ),
  }));
  return [
    sectionHeading({ id: block.id, heading: 'Contents', lead: null }),
    { type: 'group', key: `${block.id}:entries`, frame: ContentsList, pieces },
  ];
}
