import { placedParagraphs } from './placed-paragraphs';
import type { RichParagraph, RichText } from './rich-text';

/** The typed words of a text, a line for each paragraph; its figures are left out. */
export function plainText(text: string | RichText): string {
  if (typeof text === 'string') return text;
  return placedParagraphs<RichParagraph>(text)
    .map(({ paragraph }) => (paragraph.content ?? []).map((node) => (node.type === 'text' ? node.text : ' ')).join(''))
    .join('\n');
}
