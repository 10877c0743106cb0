import type { PlacedWords } from './printed-pdf';
import { bare } from './words';

/** A wider gap than this, in points, parts what stands on one line: the running head's parts, not its words. */
const widestSpace = 6;
/** Baselines of one line differ by less, in points. */
const sameLine = 1;

/** @returns the words of a page as its reader sees them, line by line from the top: each run of a line as one, without white space */
export function segmentsOf(words: readonly PlacedWords[]): readonly PlacedWords[] {
  const segments: PlacedWords[] = [];
  for (const { text, ...place } of words.toSorted((a, b) => b.baseline - a.baseline || a.left - b.left)) {
    const at = segments.findIndex(
      (each) =>
        each.isTagged === place.isTagged &&
        Math.abs(each.baseline - place.baseline) < sameLine &&
        place.left - each.right < widestSpace &&
        each.left - place.right < widestSpace,
    );
    const before = segments[at];
    if (before === undefined) {
      segments.push({ text: bare(text), ...place });
      continue;
    }
    const [first, second] = before.left <= place.left ? [before.text, bare(text)] : [bare(text), before.text];
    segments[at] = {
      ...before,
      text: first + second,
      left: Math.min(before.left, place.left),
      right: Math.max(before.right, place.right),
    };
  }
  return segments;
}
