import { cleanText } from './cells/clean-text';

/** A table as text, before anything is understood: rows of cells, as long as each row happens to be. */
export interface Grid {
  readonly rows: readonly (readonly string[])[];
}

/** One table of a file or of what was pasted; `name` is the sheet's, without stray spaces, or null. */
export interface NamedGrid {
  readonly name: string | null;
  readonly grid: Grid;
}

/** The cell's text with its spaces in order; empty where the row is shorter. */
export function cellAt(row: readonly string[], column: number): string {
  return cleanText(row[column] ?? '');
}

/** True where no cell of the row holds anything. */
export function isEmptyRow(row: readonly string[]): boolean {
  return row.every((cell) => cleanText(cell) === '');
}
