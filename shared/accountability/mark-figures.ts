import type { FindingFigure } from '../domain/finding/finding';
import { placedFigures, type SentenceFigure } from '../report/find-figures';
import { sentencesOf } from '../report/sentences';

/** A piece of a text: words as they are, or a number that the text states. */
export interface TextPart {
  readonly text: string;
  readonly isNumber: boolean;
  /** Which of the finding's figures the number is, from 0; null for words, and for a number that is none of them. */
  readonly figure: number | null;
}

function isTheSame(figure: FindingFigure, found: SentenceFigure): boolean {
  if (found.denominator !== null && figure.denominator !== null)
    return found.numerator === figure.numerator && found.denominator === figure.denominator;
  return found.unit === figure.unit && found.value === figure.value;
}

/**
 * A finding's text in pieces, so that each number in it can lead to where it comes from: "one number, two clicks to its source"
 * holds for sentences too. Nothing of the text is lost: the pieces make it up again.
 *
 * @param figures those that the finding carries
 */
export function markFigures(text: string, figures: readonly FindingFigure[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  const until = (end: number, isNumber: boolean, figure: number | null) => {
    if (end > done) parts.push({ text: text.slice(done, end), isNumber, figure });
    done = Math.max(done, end);
  };
  let from = 0;
  for (const sentence of text.split('\n').flatMap((line) => sentencesOf(line))) {
    const start = text.indexOf(sentence, from);
    for (const found of placedFigures(sentence)) {
      const index = figures.findIndex((figure) => isTheSame(figure, found));
      until(start + found.start, false, null);
      until(start + found.end, true, index < 0 ? null : index);
    }
    from = start + sentence.length;
  }
  until(text.length, false, null);
  return parts;
}
