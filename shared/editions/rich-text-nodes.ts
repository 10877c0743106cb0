import type { RichParagraph, RichText } from '../pack/rich-text';
import type { EditionNode, Run } from './edition-node';

function runsOf(paragraph: RichParagraph): readonly Run[] {
  return (paragraph.content ?? []).map((part): Run => {
    switch (part.type) {
      case 'hardBreak':
        return { text: '\n' };
      case 'text':
        return part.marks?.length ? { text: part.text, bold: true } : { text: part.text };
    }
  });
}

const body = (paragraph: RichParagraph): EditionNode => ({ type: 'text', role: 'body', runs: runsOf(paragraph) });

/** A person's text; an empty paragraph is only the space between two. */
export function richTextNodes(text: RichText): readonly EditionNode[] {
  return text.content.flatMap((block): readonly EditionNode[] => {
    switch (block.type) {
      case 'paragraph':
        return (block.content ?? []).length === 0 ? [] : [body(block)];
      case 'bulletList':
        return [{ type: 'list', from: null, items: block.content.map((item) => item.content.map(body)) }];
      case 'orderedList':
        return [
          { type: 'list', from: block.attrs?.start ?? 1, items: block.content.map((item) => item.content.map(body)) },
        ];
    }
  });
}
