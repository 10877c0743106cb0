import { cleanText, comparable } from '../cells/clean-text';
import { isEmptyRow } from '../grid';
import { parseNumberCell } from '../cells/parse-number-cell';
import type { Grid } from '../grid';
import type { Mapping } from './mapping';

/** How far down a header is looked for; the same as a mapping can hold. */
const rowsSearched = 60;

export interface GuessedHeader {
  /** Index of the row, from 0. */
  readonly row: number;
  readonly cells: readonly string[];
}

function filled(row: readonly string[]): readonly string[] {
  return row.map(cleanText).filter((cell) => cell !== '');
}

/** Words only: no number, and no mark such as ".." that stands where a number is missing. */
function isWords(row: readonly string[]): boolean {
  return filled(row).every((text) => {
    const cell = parseNumberCell(text);
    return cell.value === null && cell.absence.startsWith('not a number');
  });
}

function hasNumber(row: readonly string[]): boolean {
  return filled(row).some((text) => parseNumberCell(text).value !== null);
}

/**
 * The row that is most likely the header: of the rows that are as wide as the data, the first that is all words and has
 * numbers soon below it. Titles and notes above a table fill one or two cells; data have numbers.
 */
export function headerOf(grid: Grid): GuessedHeader {
  const rows = grid.rows.slice(0, rowsSearched);
  const widths = rows.map((row) => filled(row).length);
  const widest = Math.max(0, ...widths);
  const wide = (index: number) => (widths[index] ?? 0) >= Math.max(2, widest / 2);
  // A row of units may stand between the header and the data.
  const below = (index: number) =>
    rows
      .slice(index + 1)
      .filter((row) => !isEmptyRow(row))
      .slice(0, 3);
  const best = rows.findIndex((row, index) => wide(index) && isWords(row) && below(index).some(hasNumber));
  const fallback = rows.findIndex((_, index) => wide(index));
  const row = Math.max(0, best === -1 ? fallback : best);
  return { row, cells: (rows[row] ?? []).map(cleanText) };
}

/** Whether a saved mapping is for this table: every heading that it knew stands in the same column, wherever the header's row is. */
export function fitsMapping(grid: Grid, mapping: Mapping): boolean {
  return mappedHeaderRow(grid, mapping) !== null;
}

/** The row of the mapping's header in this table: a release with one more line of notes still fits. Null where there is none. */
export function mappedHeaderRow(grid: Grid, mapping: Mapping): number | null {
  const wanted = mapping.header.map(comparable);
  if (wanted.every((cell) => cell === '')) return null;
  const fits = (row: readonly string[] | undefined) =>
    row !== undefined && wanted.every((cell, column) => comparable(row[column] ?? '') === cell);
  if (fits(grid.rows[mapping.headerRow])) return mapping.headerRow;
  const index = grid.rows.slice(0, rowsSearched + 1).findIndex(fits);
  return index === -1 ? null : index;
}
