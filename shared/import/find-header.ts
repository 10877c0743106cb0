import { comparable } from './cells/clean-text';
import type { Grid } from './grid';

/** How many rows a title or notes may take above a table. */
const rowsAbove = 30;

export interface Header {
  /** Index of the header's row. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** The first row near the top whose cells, made comparable, satisfy `matches`. */
export function findHeader(grid: Grid, matches: (cells: readonly string[]) => boolean): Header | null {
  for (const [row, raw] of grid.rows.slice(0, rowsAbove).entries()) {
    const cells = raw.map(comparable);
    if (matches(cells)) return { row, cells };
  }
  return null;
}
