import { westMidlandsRegion } from '../forces/region-block';
import { cellAt } from '../grid';
import type { Grid } from '../grid';
import type { OnsPfaLayout } from './ons-pfa-layout';

export interface AreaRow {
  /** From 1, as a spreadsheet counts. */
  readonly rowNumber: number;
  readonly code: string;
  readonly name: string;
  readonly cells: readonly string[];
}

/** The rows of areas: those with a name and at least one figure. The unit below the header, the source and the notes are none. */
export function areaRowsOf(grid: Grid, layout: OnsPfaLayout): readonly AreaRow[] {
  return grid.rows.slice(layout.headerRow + 1).flatMap((cells, index) => {
    const name = cellAt(cells, layout.nameColumn);
    const hasFigures = cells.some((_, column) => column > layout.nameColumn && cellAt(cells, column) !== '');
    if (name === '' || !hasFigures) return [];
    return [{ rowNumber: layout.headerRow + index + 2, code: cellAt(cells, layout.codeColumn), name, cells }];
  });
}

/** Row number of the region West Midlands in a table that has no codes; null otherwise. */
export function regionRowNumber(rows: readonly AreaRow[]): number | null {
  const index = westMidlandsRegion(rows);
  return index === null ? null : (rows[index]?.rowNumber ?? null);
}
