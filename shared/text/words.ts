import { numberWords } from './number-words';
import { formatNumber } from './numbers';

/** Larger numbers are written in figures. */
const largestInWords = 12;

/** "a", "a and b", "a, b and c"; empty for none. */
export function listWords(items: readonly string[]): string {
  const head = items.slice(0, -1);
  const last = items.at(-1) ?? '';
  return head.length === 0 ? last : `${head.join(', ')} and ${last}`;
}

/** First letter large, the rest as it is. */
export function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** "Agreed on 2 May 2024" as it goes on after other words: "agreed on 2 May 2024". Not for names: see `midSentence`. */
export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/**
 * A title as it stands inside a sentence: "Residential burglary" becomes "residential burglary". Titles with further large
 * letters ("GBH", "Actual Bodily Harm", "999 calls in Norfolk") are left alone, since any of them may be a name.
 */
export function midSentence(title: string): string {
  return /[A-Z]/.test(title.slice(1)) ? title : title.slice(0, 1).toLowerCase() + title.slice(1);
}

/** "no", "one" to "twelve", then figures with commas. */
export function countWords(n: number): string {
  return n <= largestInWords ? (numberWords[n] ?? formatNumber(n, 0)) : formatNumber(n, 0);
}

/** The word that goes with a number: `one` for exactly 1, else `many`. */
export function plural(n: number, one: string, many: string): string {
  return n === 1 ? one : many;
}
