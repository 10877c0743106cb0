import { checkDifference } from './check-difference';
import { comparisonColumns } from './comparison-columns';
import { dropDuplicates } from '../drop-duplicates';
import { findHeader } from '../find-header';
import { nothingRecognised } from './nothing-recognised';
import { cellAt, isEmptyRow } from '../grid';
import { nothingElse } from '../proposal';
import { comparable } from '../cells/clean-text';
import { parseDifferenceCell } from '../cells/parse-difference-cell';
import { parseNumberCell } from '../cells/parse-number-cell';
import type { ComparisonColumns } from './comparison-columns';
import type { Grid } from '../grid';
import type { Catalogue, ImportWarning, ObservationProposal, Recognised } from '../proposal';

function differenceWarnings(
  row: readonly string[],
  measure: string,
  rowNumber: number,
  columns: ComparisonColumns,
): readonly ImportWarning[] {
  const current = parseNumberCell(cellAt(row, columns.current.column)).value;
  return columns.differences.flatMap(({ column, against }) => {
    const cell = cellAt(row, column);
    const published = parseDifferenceCell(cell);
    const previous = parseNumberCell(cellAt(row, against.column)).value;
    // Where a number is missing there is nothing to compare, and "NA" in its difference is right.
    if (current === null || previous === null || cell === '') return [];
    const disagreement =
      published === null
        ? `prints “${cell.slice(0, 60)}”, which is no difference`
        : checkDifference(current, previous, published);
    if (disagreement === null) return [];
    return [
      {
        severity: 'warning' as const,
        row: rowNumber,
        rule: 'difference' as const,
        message: `Row ${rowNumber}, ${measure}: the table ${disagreement}.`,
      },
    ];
  });
}

/**
 * Recognises tables of measures by 12-month periods, such as the statement on the National Crime and Policing Measures: bands
 * that name a priority, rows of values, and columns of printed differences, which are compared with the values.
 * @returns null where the table is another one
 */
export function recogniseComparison(grid: Grid, catalogue: Catalogue): Recognised | null {
  const header = findHeader(grid, (cells) => comparisonColumns(cells) !== null);
  const columns = header === null ? null : comparisonColumns(header.cells);
  if (header === null || columns === null) return null;
  const titles = grid.rows[header.row] ?? [];
  const metrics = new Map(
    catalogue.metrics.flatMap(({ id, publishedLabel }) =>
      publishedLabel === null ? [] : [[comparable(publishedLabel), id]],
    ),
  );
  const warnings: ImportWarning[] = [];
  const offered: ObservationProposal[] = [];
  let rowsRead = 0;
  let band = '';
  for (const [index, row] of grid.rows.slice(header.row + 1).entries()) {
    const rowNumber = header.row + index + 2;
    const measure = cellAt(row, 0);
    if (isEmptyRow(row) || measure.toLowerCase() === 'measure') continue;
    if (isEmptyRow(row.slice(1))) {
      band = measure;
      continue;
    }
    rowsRead += 1;
    const metricId = metrics.get(comparable(measure));
    if (metricId === undefined) {
      warnings.push({
        severity: 'error',
        row: rowNumber,
        rule: 'unknown-measure',
        message: `Row ${rowNumber}: no metric is labelled “${measure.slice(0, 80)}”; the row is left out.`,
      });
      continue;
    }
    for (const { column, period } of columns.periods) {
      const cell = parseNumberCell(cellAt(row, column));
      const locator = `${band === '' ? 'Table' : `Table “${band}”,`} row ${measure}, column ${cellAt(titles, column)}`;
      if (cell.value === null && cell.absence.startsWith('not a number')) {
        warnings.push({
          severity: 'warning',
          row: rowNumber,
          rule: 'not-a-number',
          message: `Row ${rowNumber}, ${measure}: ${cell.absence}.`,
        });
      }
      const proposal = {
        ...nothingElse,
        row: rowNumber,
        metricId,
        period,
        value: cell.value,
        absence: cell.value === null ? cell.absence : null,
        locator,
      };
      offered.push(proposal);
    }
    warnings.push(...differenceWarnings(row, measure, rowNumber, columns));
  }
  const { kept, warnings: duplicates } = dropDuplicates(offered);
  return {
    ...nothingRecognised,
    format: 'comparison',
    rowsRead,
    observations: kept,
    warnings: [...warnings, ...duplicates],
  };
}
