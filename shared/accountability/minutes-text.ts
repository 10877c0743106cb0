import type { z } from 'zod';
import type { ResolvedParagraph, ResolvedRichText } from '../pack/resolved-rich-text';
import { richText, type RichParagraph, type RichText } from '../pack/rich-text';
import { placedParagraphs } from '../pack/placed-paragraphs';

const piecesOf = (text: RichText) =>
  placedParagraphs<RichParagraph>(text).flatMap(({ paragraph }) => paragraph.content ?? []);

/**
 * What was said under an item. It holds no figures that follow the data, as a pack's text does: minutes say what was said on the day, and
 * a figure that is revised later must not change them.
 */
export const minutesText: z.ZodType<RichText> = richText.refine(
  (text) => piecesOf(text).every(({ type }) => type !== 'figure'),
  { message: 'Minutes hold the words that were said: write the figure as it was given.' },
);

function wordsOf(node: RichParagraph): ResolvedParagraph {
  if (node.content === undefined) return { type: 'paragraph' };
  return { type: 'paragraph', content: node.content.flatMap((piece) => (piece.type === 'figure' ? [] : [piece])) };
}

/** The text as a document holds it. */
export function resolvedMinutesText(text: RichText): ResolvedRichText {
  return {
    type: 'doc',
    content: text.content.map((node) => {
      if (node.type === 'paragraph') return wordsOf(node);
      const content = node.content.map((item) => ({ type: item.type, content: item.content.map(wordsOf) }));
      return node.type === 'bulletList' ? { type: node.type, content } : { ...node, content };
    }),
  };
}
