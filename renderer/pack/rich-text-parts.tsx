import type { ResolvedList, ResolvedRichText } from '#shared/pack/resolved-rich-text';
import { InlineText } from './inline-text';
import type { FrameProps, Part, Piece } from './parts';
import { single } from './parts';

type Block = ResolvedRichText['content'][number];

function listPart(key: string, list: ResolvedList): Part {
  const pieces: readonly Piece[] = list.content.map((item, index) => ({
    key: `${key}.${index}`,
    node: (
      <li key={index} data-atom={`${key}.${index}`} className="pack-item">
        {item.content.map((paragraph, at) => (
          <p key={at}>
            <InlineText paragraph={paragraph} />
          </p>
        ))}
      </li>
    ),
  }));
  const start = list.type === 'orderedList' ? (list.attrs?.start ?? 1) : 1;
  const frame = ({ from, pieces: items }: FrameProps) =>
    list.type === 'orderedList' ? (
      <ol className="pack-list" start={start + from}>
        {items.map((item) => item.node)}
      </ol>
    ) : (
      <ul className="pack-list">{items.map((item) => item.node)}</ul>
    );
  return { type: 'group', key, frame, pieces };
}

/** An empty paragraph is a person's blank line between two: the space between paragraphs is given already. */
function isEmpty(block: Block): boolean {
  return block.type === 'paragraph' && (block.content ?? []).length === 0;
}

/** A person's text as pieces: a paragraph or a list item each. */
export function richTextParts(key: string, text: ResolvedRichText): readonly Part[] {
  return text.content.flatMap((block, index): readonly Part[] => {
    if (isEmpty(block)) return [];
    if (block.type !== 'paragraph') return [listPart(`${key}.${index}`, block)];
    // A line that leads into a list stays with it.
    const leadsIn = text.content[index + 1]?.type.endsWith('List') === true;
    return [
      single(
        `${key}.${index}`,
        <p className="pack-paragraph">
          <InlineText paragraph={block} />
        </p>,
        leadsIn,
      ),
    ];
  });
}
