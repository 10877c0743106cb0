import { comparable } from '../import/cells/clean-text';
import type { Grade } from '../domain/inspection/inspection';

/** The words of the five grades inside a sentence; "requiring improvement" is how offices and the press put the fourth. */
export const gradeSource = '[Oo]utstanding|[Gg]ood|[Aa]dequate|[Ii]nadequate|[Rr]equir(?:es|ed|ing|e) [Ii]mprovement';

/** The grade that a word or two name: "Good", "requires improvement", "Not graded"; null for anything else. */
export function gradeOf(text: string): Grade | null {
  const plain = comparable(text).replace(/^[“‘"']|[”’"'.:]+$/g, '');
  if (/^requir(?:es|ed|ing|e) improvement$/.test(plain)) return 'requires-improvement';
  switch (plain) {
    case 'outstanding':
    case 'good':
    case 'adequate':
    case 'inadequate':
      return plain;
    case 'ungraded':
    case 'not graded':
    case 'to be graded':
      return 'ungraded';
    default:
      return null;
  }
}

/** The grade of a line that says nothing else: "Good", "Grade: Good", "Judgment – requires improvement", "Graded as good". */
export function gradeLine(text: string): Grade | null {
  return gradeOf(
    text.replace(/^\s*(?:(?:overall )?(?:grade|judge?ment|rating)\s*[:–-]|(?:graded|rated|judged)(?: as)?\s)/i, ''),
  );
}

/** A row or list entry that gives an area its grade: "Responding to the public: Good", or the two in cells of a table. */
export function gradeRow(text: string): { readonly area: string; readonly grade: Grade } | null {
  const match = /^(?:[-•*]\s*)?(.{4,160}?)\s*(?:\t|:|\s[–—-]\s)\s*([^\t:]+)$/.exec(text);
  const area = match?.[1]?.trim() ?? '';
  const grade = match?.[2] === undefined ? null : gradeOf(match[2]);
  // "Grade: Good" is a grade's line; a sentence before the sign is no area.
  return grade === null || gradeLine(text) !== null || /[.!?]/.test(area) ? null : { area, grade };
}
