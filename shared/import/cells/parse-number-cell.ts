import { withPlainMinus } from './clean-text';

/** A cell of figures: a number with what stood beside it, or the reason why there is none. A missing number is never zero. */
export type NumberCell =
  | { readonly value: number; readonly percent: boolean; readonly halfWidth: number | null }
  | { readonly value: null; readonly absence: string };

/** What publishers write in place of a number, and what it means. */
const marks: ReadonlyMap<string, string> = new Map([
  ['', 'not given'],
  ['-', 'not given'],
  ['–', 'not given'],
  ['—', 'not given'],
  ['.', 'not given'],
  ['..', 'not available'],
  ['...', 'not available'],
  ['…', 'not available'],
  [':', 'not available'],
  ['na', 'not available'],
  ['n/a', 'not available'],
  ['not available', 'not available'],
  ['[x]', 'not available'],
  ['[z]', 'not applicable'],
  ['[c]', 'withheld by the publisher'],
  ['*', 'withheld by the publisher'],
  ['+', 'withheld by the publisher'],
]);

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const pattern = new RegExp(
  String.raw`^(?<sign>[+-])? ?£?(?<number>${digits}) ?(?<percent>%)?(?: ?(?:±|\+/-) ?(?<half>${digits}) ?%?)?$`,
);

function toNumber(text: string): number {
  return Number(text.replaceAll(',', ''));
}

/**
 * Reads "8,505", "87.1%", "89.1% ± 4.2", "+ 1,370", "2,958 [note 3]"; "NA", "..", "[x]", "-" and other words are absences.
 */
export function parseNumberCell(cell: string): NumberCell {
  const text = withPlainMinus(cell.replace(/\[note \d+\]/gi, ' '));
  const absence = marks.get(text.toLowerCase());
  if (absence !== undefined) return { value: null, absence };
  const groups = pattern.exec(text)?.groups;
  if (groups?.['number'] === undefined) return { value: null, absence: `not a number: “${text.slice(0, 60)}”` };
  const size = toNumber(groups['number']);
  return {
    // Not `-size` for a zero: minus zero is a different value to a computer and the same one to everybody else.
    value: groups['sign'] === '-' && size !== 0 ? -size : size,
    percent: groups['percent'] !== undefined,
    halfWidth: groups['half'] === undefined ? null : toNumber(groups['half']),
  };
}
