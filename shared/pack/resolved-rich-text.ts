import type { ResolvedFigure } from './figure/resolved-figure';
import type { RichInline, RichText } from './rich-text';

/** A figure in its sentence. `cites` are the numbers of sources that are printed behind it: once for several of one sentence. */
export interface ResolvedFigureNode {
  readonly type: 'figure';
  readonly bold: boolean;
  readonly figure: ResolvedFigure;
  readonly cites: readonly number[];
}
export type ResolvedInline = Exclude<RichInline, { readonly type: 'figure' }> | ResolvedFigureNode;

export interface ResolvedParagraph {
  readonly type: 'paragraph';
  readonly content?: readonly ResolvedInline[];
}
interface ResolvedItem {
  readonly type: 'listItem';
  readonly content: readonly ResolvedParagraph[];
}
export type ResolvedList =
  | { readonly type: 'bulletList'; readonly content: readonly ResolvedItem[] }
  | {
      readonly type: 'orderedList';
      readonly attrs?: Extract<RichText['content'][number], { type: 'orderedList' }>['attrs'];
      readonly content: readonly ResolvedItem[];
    };

/** A person's text with its figures looked up: all that an edition needs to draw it. */
export interface ResolvedRichText {
  readonly type: 'doc';
  readonly content: readonly (ResolvedParagraph | ResolvedList)[];
}

/** The words of one piece of a paragraph as they are printed, without the numbers of sources. */
export function inlineWords(node: ResolvedInline): string {
  if (node.type === 'hardBreak') return '\n';
  return node.type === 'figure' ? node.figure.text : node.text;
}
