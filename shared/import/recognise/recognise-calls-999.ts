import { checkCalls999 } from './check-calls-999';
import { calls999Columns } from './calls-999-columns';
import { dropDuplicates } from '../drop-duplicates';
import { findHeader } from '../find-header';
import { nothingRecognised } from './nothing-recognised';
import { cellAt, isEmptyRow } from '../grid';
import { nothingElse } from '../proposal';
import { parseNumberCell } from '../cells/parse-number-cell';
import { parseOrdinal } from '../cells/parse-ordinal';
import { readPeriodCell } from '../cells/read-period-cell';
import type { Calls999Columns } from './calls-999-columns';
import type { Grid } from '../grid';
import type { Catalogue, ImportWarning, ObservationProposal, Recognised } from '../proposal';
import type { Rank } from '../../domain/observation/observation';
import type { Period } from '../../domain/period/period';

type Report = (warning: ImportWarning) => void;

function ranksOf(
  row: readonly string[],
  metricId: string,
  columns: Calls999Columns,
  rowNumber: number,
  report: Report,
): readonly Rank[] {
  return columns.ranks.flatMap((column) => {
    if (column.metricId !== metricId) return [];
    const cell = cellAt(row, column.column);
    const rank = parseOrdinal(cell);
    if (rank !== null) return [{ peerGroupId: column.peerGroupId, rank }];
    if (cell !== '')
      report({
        severity: 'warning',
        row: rowNumber,
        rule: 'not-a-rank',
        message: `Row ${rowNumber}: “${cell}” is no rank; it is left out.`,
      });
    return [];
  });
}

function proposalsOf(
  row: readonly string[],
  period: Period,
  header: readonly string[],
  columns: Calls999Columns,
  rowNumber: number,
  report: Report,
): readonly ObservationProposal[] {
  const month = cellAt(row, columns.month);
  const total = parseNumberCell(cellAt(row, columns.total.column)).value;
  return columns.values.map(({ column, metricId, percent }) => {
    const cell = parseNumberCell(cellAt(row, column));
    if (cell.value === null && cell.absence.startsWith('not a number')) {
      report({
        severity: 'warning',
        row: rowNumber,
        rule: 'not-a-number',
        message: `Row ${rowNumber}, column ${cellAt(header, column)}: ${cell.absence}.`,
      });
    }
    return {
      ...nothingElse,
      row: rowNumber,
      metricId,
      period,
      value: cell.value,
      absence: cell.value === null ? cell.absence : null,
      // The number of calls in a band is published elsewhere: it is not made up from a rounded share.
      denominator: percent ? total : null,
      ranks: ranksOf(row, metricId, columns, rowNumber, report),
      locator: `Table row ${month}, column ${cellAt(header, column)}`,
    };
  });
}

/**
 * Recognises the monthly 999 answering tables that police and crime commissioners' offices reprint from Police.uk, one year below
 * another or all in one.
 * @returns null where the table is another one
 */
export function recogniseCalls999(grid: Grid, catalogue: Catalogue): Recognised | null {
  const header = findHeader(grid, (cells) => calls999Columns(cells, catalogue) !== null);
  const columns = header === null ? null : calls999Columns(header.cells, catalogue);
  if (header === null || columns === null) return null;
  const titles = grid.rows[header.row] ?? [];
  const warnings: ImportWarning[] = [];
  const report: Report = (warning) => warnings.push(warning);
  for (const column of columns.unknown) {
    const message = `Column ${cellAt(titles, column).slice(0, 80)}: no metric or ranking is labelled so; it is left out.`;
    report({ severity: 'warning', row: header.row + 1, rule: 'unknown-measure', message });
  }
  let rowsRead = 0;
  const offered = grid.rows.slice(header.row + 1).flatMap((row, index) => {
    const rowNumber = header.row + index + 2;
    const month = cellAt(row, columns.month);
    // The heading of the next year's table, or a line between the tables.
    if (isEmptyRow(row) || month.toLowerCase() === 'month') return [];
    rowsRead += 1;
    const { period } = readPeriodCell(month, 'month');
    if (period === null) {
      report({
        severity: 'error',
        row: rowNumber,
        rule: 'not-a-period',
        message: `Row ${rowNumber}: “${month.slice(0, 60)}” is no month; the row is left out.`,
      });
      return [];
    }
    return proposalsOf(row, period, titles, columns, rowNumber, report);
  });
  const { kept, warnings: duplicates } = dropDuplicates(offered);
  return {
    ...nothingRecognised,
    format: 'calls-999',
    rowsRead,
    observations: kept,
    doubts: checkCalls999(kept, columns, catalogue),
    warnings: [...warnings, ...duplicates],
  };
}
