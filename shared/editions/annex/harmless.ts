/**
 * A spreadsheet takes text that begins with one of these for a formula, which may call out or run something (OWASP, CSV injection).
 * The wide forms are those of East Asian keyboards, which Excel reads as the plain ones.
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** @returns text that no spreadsheet takes for a formula: an apostrophe before it says that it is text. Numbers stay numbers. */
export function harmless(cell: string | number): string | number {
  return typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell;
}
