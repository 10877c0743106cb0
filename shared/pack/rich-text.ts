import { z } from 'zod';
import { figureRef } from './figure/figure-ref';

/**
 * The text of a pack: paragraphs and lists with bold and figures, nothing else, so that every edition (screen, print, HTML, DOCX) can draw
 * all of it. The shape is ProseMirror's document JSON, which the editor reads and writes.
 * A paragraph is bounded so that it always fits on one page.
 */
const bold = z.strictObject({ type: z.literal('bold') });
const textNode = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1).max(2500),
  marks: z.array(bold).max(1).optional(),
});
/** A figure of the data, which holds references only. */
const figure = z.strictObject({
  type: z.literal('figure'),
  attrs: z.strictObject({ ref: figureRef }),
  marks: z.array(bold).max(1).optional(),
});
const hardBreak = z.strictObject({ type: z.literal('hardBreak') });
const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  content: z
    .array(z.union([textNode, figure, hardBreak]))
    .max(200)
    .optional(),
});
const listItem = z.strictObject({ type: z.literal('listItem'), content: z.array(paragraph).min(1).max(20) });
const bulletList = z.strictObject({ type: z.literal('bulletList'), content: z.array(listItem).min(1).max(100) });
const orderedList = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z.strictObject({ start: z.number().int().optional(), type: z.null().optional() }).optional(),
  content: z.array(listItem).min(1).max(100),
});

export const richText = z.strictObject({
  type: z.literal('doc'),
  content: z.array(z.union([paragraph, bulletList, orderedList])).max(200),
});
export type RichText = z.infer<typeof richText>;
export type RichParagraph = z.infer<typeof paragraph>;
export type RichInline = NonNullable<RichParagraph['content']>[number];

/** A text of words only, which is the same before and after its figures are looked up. */
export interface PlainText {
  type: 'doc';
  content: { type: 'paragraph'; content?: { type: 'text'; text: string }[] }[];
}

/** @param paragraphs plain sentences, one a paragraph */
export function richTextOf(paragraphs: readonly string[]): PlainText {
  return {
    type: 'doc',
    content: paragraphs.map((text) =>
      text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] },
    ),
  };
}
