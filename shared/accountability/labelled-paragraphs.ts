import type { ResolvedParagraph } from '../pack/resolved-rich-text';
import { shortParagraphs } from './short-paragraphs';

/** Text as paragraphs that each fit on a page. */
export function plainParagraphs(text: string): readonly ResolvedParagraph[] {
  return shortParagraphs(text).map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] }));
}

/** The same behind a label in bold, by which a reader finds it: "Question 3: …". */
export function labelledParagraphs(label: string, text: string): readonly ResolvedParagraph[] {
  const [first = '', ...rest] = shortParagraphs(text);
  return [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: `${label}:`, marks: [{ type: 'bold' }] },
        { type: 'text', text: ` ${first}` },
      ],
    },
    ...rest.flatMap(plainParagraphs),
  ];
}
