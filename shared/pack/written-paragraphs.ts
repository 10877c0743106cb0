import { placedParagraphs } from './placed-paragraphs';
import type { RichParagraph, RichText } from './rich-text';

/** The paragraphs of a text in which something is written: a blank line between two is none. */
export function writtenParagraphs(text: RichText): readonly RichParagraph[] {
  return placedParagraphs<RichParagraph>(text)
    .map(({ paragraph }) => paragraph)
    .filter(({ content = [] }) =>
      content.some((node) => node.type === 'figure' || (node.type === 'text' && node.text.trim() !== '')),
    );
}
