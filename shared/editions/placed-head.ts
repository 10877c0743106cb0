import type { HeadCell, Table } from './edition-node';

interface PlacedCell {
  readonly cell: HeadCell;
  /** The first column that it stands over, from 0. */
  readonly column: number;
}

/** Which column each cell of a table's head stands over, given how far the cells above it reach down. */
export function placedHead({ head, columns }: Pick<Table, 'head' | 'columns'>): readonly (readonly PlacedCell[])[] {
  const reach = columns.map(() => 0);
  return head.map((row) => {
    let at = 0;
    const placed = row.map((cell): PlacedCell => {
      while ((reach[at] ?? 0) > 0) at += 1;
      const column = at;
      for (; at < column + cell.columns; at += 1) reach[at] = cell.rows;
      return { cell, column };
    });
    for (const [index, rows] of reach.entries()) reach[index] = Math.max(0, rows - 1);
    return placed;
  });
}
