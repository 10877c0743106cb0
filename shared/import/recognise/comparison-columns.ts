import { parsePeriodCell } from '../cells/parse-period-cell';
import type { Period } from '../../domain/period/period';

export interface PeriodColumn {
  readonly column: number;
  readonly period: Period;
}

/** A column of published differences: of the first period's value from that of `against`. */
export interface DifferenceColumn {
  readonly column: number;
  readonly against: PeriodColumn;
}

export interface ComparisonColumns {
  readonly current: PeriodColumn;
  readonly periods: readonly PeriodColumn[];
  readonly differences: readonly DifferenceColumn[];
}

/** The columns of a table of measures by 12-month periods; null where the row is not its header. */
export function comparisonColumns(cells: readonly string[]): ComparisonColumns | null {
  if (cells[0] !== 'measure') return null;
  const periods: PeriodColumn[] = [];
  const differences: DifferenceColumn[] = [];
  for (const [column, cell] of cells.entries()) {
    if (column === 0 || cell === '') continue;
    if (cell.startsWith('difference')) {
      // A difference stands to the right of the period that it is taken from; the first period is the one that is compared.
      const against = periods.at(-1);
      if (against === undefined || periods.length < 2) return null;
      differences.push({ column, against });
    } else {
      const period = parsePeriodCell(cell);
      if (period === null) return null;
      periods.push({ column, period });
    }
  }
  const current = periods[0];
  return current === undefined || periods.length < 2 ? null : { current, periods, differences };
}
