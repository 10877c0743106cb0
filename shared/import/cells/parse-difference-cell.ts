import { withPlainMinus } from './clean-text';
import { parseNumberCell } from './parse-number-cell';

/** A difference as a statement prints it: "87% decrease / -13" or, of percentages, "1 percentage point increase". */
export interface DifferenceCell {
  readonly unit: 'percent' | 'points';
  /** Signed: a decrease is negative. */
  readonly size: number;
  /** The signed number beside the percentage; null where none is printed. */
  readonly difference: number | null;
}

const pattern =
  /^(?<size>[\d,.]+) ?(?<unit>%|percent|percentage points?|pp) (?<word>increase|decrease)(?: ?\/ ?| )?(?<difference>[+-] ?[\d,.]+)?$/i;

/** Null where the cell is no difference; "no change" is a difference of nothing. */
export function parseDifferenceCell(cell: string): DifferenceCell | null {
  const text = withPlainMinus(cell);
  const still = /^no change(?: \(?(?<difference>[+-]? ?[\d,.]+)\)?)?$/i.exec(text);
  if (still !== null) return { unit: 'percent', size: 0, difference: numberOrNull(still.groups?.['difference']) };
  const groups = pattern.exec(text)?.groups;
  const size = numberOrNull(groups?.['size']);
  if (groups === undefined || size === null) return null;
  const falls = groups['word']?.toLowerCase() === 'decrease';
  return {
    unit: /^(%|percent)$/i.test(groups['unit'] ?? '') ? 'percent' : 'points',
    size: falls && size !== 0 ? -size : size,
    difference: numberOrNull(groups['difference']),
  };
}

function numberOrNull(text: string | undefined): number | null {
  return text === undefined ? null : parseNumberCell(text).value;
}
