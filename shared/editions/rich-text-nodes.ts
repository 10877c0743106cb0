import type { ResolvedFigureNode, ResolvedParagraph, ResolvedRichText } from '../pack/resolved-rich-text';
import type { EditionNode, Run } from './edition-node';
import { sourceId } from './make-node';

function figureRuns({ figure, bold, cites }: ResolvedFigureNode): readonly Run[] {
  const words: Run = bold ? { text: figure.text, bold } : { text: figure.text };
  if (cites.length === 0) return [words];
  const numbers = cites.flatMap((number, index): readonly Run[] => [
    ...(index === 0 ? [] : [{ text: ', ' }]),
    { text: String(number), href: `#${sourceId(number)}` },
  ]);
  return [words, { text: '\u00a0[' }, ...numbers, { text: ']' }];
}

export function runsOf(paragraph: ResolvedParagraph): readonly Run[] {
  return (paragraph.content ?? []).flatMap((part): readonly Run[] => {
    switch (part.type) {
      case 'hardBreak':
        return [{ text: '\n' }];
      case 'figure':
        return figureRuns(part);
      case 'text':
        return [part.marks?.length ? { text: part.text, bold: true } : { text: part.text }];
    }
  });
}

/** A paragraph behind words that open it: "A. ". */
export function leadBy(opening: Run, paragraph: ResolvedParagraph): EditionNode {
  return { type: 'text', role: 'body', runs: [opening, ...runsOf(paragraph)] };
}

const body = (paragraph: ResolvedParagraph): EditionNode => ({ type: 'text', role: 'body', runs: runsOf(paragraph) });

/** A person's text; an empty paragraph is only the space between two. */
export function richTextNodes(text: ResolvedRichText): readonly EditionNode[] {
  return text.content.flatMap((block): readonly EditionNode[] => {
    switch (block.type) {
      case 'paragraph':
        return (block.content ?? []).length === 0 ? [] : [body(block)];
      case 'bulletList':
        return [{ type: 'list', from: null, items: block.content.map((item) => ({ nodes: item.content.map(body) })) }];
      case 'orderedList':
        return [
          {
            type: 'list',
            from: block.attrs?.start ?? 1,
            items: block.content.map((item) => ({ nodes: item.content.map(body) })),
          },
        ];
    }
  });
}
