import { numberWords } from '../text/number-words';

const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;

/** Source of a pattern for a number in digits, whole and not part of "2023/24", "24/7" or "1-to-1". */
export const digitsSource = String.raw`(?<![\d.,/£–-])(?:${digits})(?![\d/]|[.,]\d|-[a-z])`;

/** Source of a pattern for a number in digits or, from two, in a word ("one" is mostly no figure). */
export const numberSource = String.raw`(?:${digitsSource}|\b(?:${numberWords.slice(2).join('|')})\b(?!-))`;

/** As `numberSource`, with "no" and "one": for counts of things that are named. */
export const countSource = String.raw`(?:${digitsSource}|\b(?:${numberWords.join('|')})\b(?!-))`;

/** 8505 for "8,505", 6 for "six", 0 for "no"; null for what is no number. */
export function parseNumberWord(text: string): number | null {
  const index = numberWords.indexOf(text.toLowerCase());
  if (index >= 0) return index;
  return new RegExp(`^(?:${digits})$`).test(text) ? Number(text.replaceAll(',', '')) : null;
}
