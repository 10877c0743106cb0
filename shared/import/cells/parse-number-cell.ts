import { withPlainMinus } from './clean-text';
import { parseDurationCell } from './parse-duration-cell';

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

/** Marks beside a number that are no part of it: notes, and that it is provisional or revised. */
const besideNumber = /\[(?:note \d+|p|r)\]/gi;

/**
 * Reads "8,505", "87.1%", "89.1% ± 4.2", "+ 1,370", "2,958 [note 3]"; "NA", "..", "[x]", "-" and other words are absences.
 *
 * @param options with `durations`, "1min 38secs" and "1:38" are read as seconds; without, they are no numbers
 */
export function parseNumberCell(cell: string, options: { readonly durations?: boolean } = {}): NumberCell {
  // Most cells of a long table are plain digits.
  if (/^\d{1,15}$/.test(cell)) return { value: Number(cell), percent: false, halfWidth: null };
  const text = withPlainMinus(cell.replace(besideNumber, ' '));
  const seconds = options.durations === true ? parseDurationCell(text) : null;
  if (seconds !== null) return { value: seconds, percent: false, halfWidth: null };
  if (/^#[A-Z]+[/!?0-9A-Z]*$/.test(text))
    return { value: null, absence: `the cell holds an error (${text.slice(0, 20)})` };
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
