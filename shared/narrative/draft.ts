import type { FigureRef } from '../pack/figure/figure-ref';
import type { RichInline } from '../pack/rich-text';
import type { CheckedSentence } from './checked-sentence';
import type { NarrativeFinding, NarrativeFix } from './narrative-finding';

/** A finding before it has its place in the pack. */
export type Draft = Pick<NarrativeFinding, 'rule' | 'why' | 'fix'> & { readonly start: number; readonly end: number };

export const words = (text: string): RichInline => ({ type: 'text', text });
export const figure = (ref: FigureRef): RichInline => ({ type: 'figure', attrs: { ref } });

/** Puts other words, or a figure, in the place of typed ones. Null where they are not one typed piece, or cannot take a figure. */
export function replace(
  sentence: CheckedSentence,
  { start, end }: { readonly start: number; readonly end: number },
  label: string,
  content: readonly RichInline[],
): NarrativeFix | null {
  const piece = sentence.pieces.find((each) => each.ref === null && each.start <= start && end <= each.end);
  if (piece === undefined) return null;
  if (sentence.path === null && content.some(({ type }) => type !== 'text')) return null;
  const { field, path, text } = sentence;
  const from = start - piece.start + piece.offset;
  const to = end - piece.start + piece.offset;
  return { label, place: { field, path, piece: piece.piece, from, to, words: text.slice(start, end) }, content };
}

/** Adds a sentence behind this one. Null where this one does not end in typed words. */
export function addSentence(
  sentence: CheckedSentence,
  label: string,
  content: readonly RichInline[],
): NarrativeFix | null {
  const end = sentence.text.length;
  const last = sentence.text.slice(-1);
  const stop = /[.!?]/.test(last) ? last : `${last}.`;
  return replace(sentence, { start: end - 1, end }, label, [words(`${stop} `), ...content]);
}
