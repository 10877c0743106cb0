import type { Block } from '../pack';
import type { RichText } from '../rich-text';
import type { ResolvedBlockOf } from '../resolved';
import type { Context } from './context';

/** The office's own words, printed as they are. */
export function resolveText(block: Extract<Block, { kind: 'text' }>, context: Context): ResolvedBlockOf<'text'> {
  const empty = block.text.content.every((node) => node.type === 'paragraph' && (node.content ?? []).length === 0);
  if (empty) context.problem(block.id, 'warning', `“${block.heading}” has no text yet.`);
  // Figures in running text are not bound to the data: a person has to hold them against it.
  if (/\d/.test(block.text.content.map(wordsOf).join(' '))) {
    context.problem(
      block.id,
      'warning',
      `“${block.heading}” has figures typed by hand: hold them against the data before it is tabled.`,
    );
  }
  return {
    id: block.id,
    kind: 'text',
    heading: block.heading,
    lead: null,
    empty: empty ? 'Nothing is written here yet.' : null,
    text: block.text,
  };
}

type Node = RichText['content'][number];

/** The words of a paragraph or list, without its structure. */
function wordsOf(node: Node): string {
  const paragraphs = node.type === 'paragraph' ? [node] : node.content.flatMap(({ content }) => content);
  return paragraphs
    .flatMap(({ content = [] }) => content.map((part) => (part.type === 'text' ? part.text : ' ')))
    .join('');
}
