import { resolveFigure } from '../figure/resolve-figure';
import type {
  ResolvedFigureNode,
  ResolvedInline,
  ResolvedList,
  ResolvedParagraph,
  ResolvedRichText,
} from '../resolved-rich-text';
import type { RichParagraph, RichText } from '../rich-text';
import type { Context } from './context';

/** A person's text with its figures looked up and cited. */
export function resolveRichText(text: RichText, blockId: string, context: Context): ResolvedRichText {
  const paragraph = (node: RichParagraph) => resolveParagraph(node, blockId, context);
  return {
    type: 'doc',
    content: text.content.map((node): ResolvedParagraph | ResolvedList => {
      if (node.type === 'paragraph') return paragraph(node);
      const content = node.content.map((item) => ({ type: item.type, content: item.content.map(paragraph) }));
      return node.type === 'bulletList' ? { type: node.type, content } : { ...node, content };
    }),
  };
}

/** One paragraph of it. */
export function resolveParagraph({ content }: RichParagraph, blockId: string, context: Context): ResolvedParagraph {
  if (content === undefined) return { type: 'paragraph' };
  const pieces = content.map((piece): ResolvedInline => {
    if (piece.type !== 'figure') return piece;
    const figure = resolveFigure(piece.attrs.ref, blockId, context);
    return { type: 'figure', bold: (piece.marks ?? []).length > 0, figure, cites: figure.sources };
  });
  return { type: 'paragraph', content: citedOnce(pieces) };
}

const sentenceEnd = /[.!?][”’"')\]]*(?:\s|$)/;

/** Of figures of one sentence and the same sources only the last is followed by their numbers: else it could not be read. */
function citedOnce(pieces: readonly ResolvedInline[]): ResolvedInline[] {
  return pieces.map((piece, index) => {
    if (piece.type !== 'figure') return piece;
    for (const later of pieces.slice(index + 1)) {
      if (later.type === 'hardBreak' || (later.type === 'text' && sentenceEnd.test(later.text))) return piece;
      if (later.type === 'figure' && sameSources(later, piece)) return { ...piece, cites: [] };
    }
    return piece;
  });
}

function sameSources(a: ResolvedFigureNode, b: ResolvedFigureNode): boolean {
  return a.figure.sources.length > 0 && String(a.figure.sources) === String(b.figure.sources);
}
