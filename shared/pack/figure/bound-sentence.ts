import type { Context } from '../resolve/context';
import type { RichInline } from '../rich-text';
import type { FigureRef } from './figure-ref';
import { lookUpFigure } from './look-up-figure';
import { wordedFigure } from './resolve-figure';
import type { ResolvedFigure } from './resolved-figure';

/** A sentence made from a comparison, to be inserted whole and then edited. */
export interface SentenceChoice {
  /** The same for the same sentence while the data are. */
  readonly key: string;
  readonly text: string;
  /** The same with its figures bound to the data wherever one can be. */
  readonly content: readonly RichInline[];
  /** The figures of `content` in words. */
  readonly figures: readonly ResolvedFigure[];
}

/** A sentence whose figures, in this order, are bound where its words and theirs are the same. */
export function boundSentence(
  sentence: string,
  refs: readonly FigureRef[],
  context: Context,
): Pick<SentenceChoice, 'text' | 'content' | 'figures'> {
  const content: RichInline[] = [];
  const figures: ResolvedFigure[] = [];
  let from = 0;
  for (const ref of refs) {
    const found = lookUpFigure(ref, context);
    const { text } = found;
    const at = text === null ? -1 : placeOf(sentence, text, from);
    if (text === null || at < 0) continue;
    if (at > from) content.push({ type: 'text', text: sentence.slice(from, at) });
    content.push({ type: 'figure', attrs: { ref } });
    figures.push(wordedFigure(ref, found, context));
    from = at + text.length;
  }
  if (from < sentence.length) content.push({ type: 'text', text: sentence.slice(from) });
  return { text: sentence, content, figures };
}

/** Where a figure's words stand whole: not the 5 of 15, nor the 87 of 87.1. */
function placeOf(sentence: string, words: string, from: number): number {
  for (let at = sentence.indexOf(words, from); at >= 0; at = sentence.indexOf(words, at + 1)) {
    const before = sentence.slice(0, at);
    const behind = sentence.slice(at + words.length);
    if (!/[\p{L}\d.,]$/u.test(before) && !/^(?:[\p{L}\d%]|[.,]\d)/u.test(behind)) return at;
  }
  return -1;
}
