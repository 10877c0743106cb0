import { dropDuplicates } from '../drop-duplicates';
import { findHeader } from '../find-header';
import { cellAt, isEmptyRow } from '../grid';
import { nothingElse } from '../proposal';
import { nothingRecognised } from './nothing-recognised';
import { parseNumberCell } from '../cells/parse-number-cell';
import { parsePeriodCell } from '../cells/parse-period-cell';
import type { Grid } from '../grid';
import type { Catalogue, ImportWarning, ObservationProposal, Recognised } from '../proposal';

const names = ['measure', 'period', 'value', 'halfwidth', 'samplesize', 'source', 'locator'] as const;
type Name = (typeof names)[number];

/**
 * Recognises our own table of single figures from reports and news: one row a figure, with the metric's id, the period, the
 * value, its published interval and sample, and for each row its source and where it stands there.
 * @returns null where the table is another one
 */
export function recogniseAnnualClaims(grid: Grid, catalogue: Catalogue): Recognised | null {
  const header = findHeader(grid, (cells) => names.every((name) => cells.includes(name)));
  if (header === null) return null;
  const known = new Set(catalogue.metrics.map(({ id }) => id));
  const warnings: ImportWarning[] = [];
  const offered: ObservationProposal[] = [];
  let rowsRead = 0;
  for (const [index, row] of grid.rows.slice(header.row + 1).entries()) {
    if (isEmptyRow(row)) continue;
    rowsRead += 1;
    const rowNumber = header.row + index + 2;
    const cell = (name: Name) => cellAt(row, header.cells.indexOf(name));
    const warn = (rule: ImportWarning['rule'], message: string, severity: ImportWarning['severity'] = 'error') =>
      warnings.push({ severity, row: rowNumber, rule, message: `Row ${rowNumber}: ${message}` });
    const metricId = cell('measure');
    const period = parsePeriodCell(cell('period'));
    const value = parseNumberCell(cell('value'));
    const [sourceId, locator] = [cell('source'), cell('locator')];
    if (!known.has(metricId)) {
      warn('unknown-measure', `there is no metric “${metricId.slice(0, 80)}”; the row is left out.`);
    } else if (period === null) {
      warn('not-a-period', `“${cell('period').slice(0, 60)}” is no period; the row is left out.`);
    } else if (sourceId === '' || locator === '') {
      warn('unknown-source', 'the figure has no source or no place in it; the row is left out.');
    } else {
      if (value.value === null && value.absence.startsWith('not a number')) {
        warn('not-a-number', `${value.absence}.`, 'warning');
      }
      const proposal: ObservationProposal = {
        ...nothingElse,
        row: rowNumber,
        metricId,
        period,
        value: value.value,
        absence: value.value === null ? value.absence : null,
        halfWidth: parseNumberCell(cell('halfwidth')).value ?? (value.value === null ? null : value.halfWidth),
        sampleSize: parseNumberCell(cell('samplesize')).value,
        sourceId,
        locator,
      };
      offered.push(proposal);
    }
  }
  const { kept, warnings: duplicates } = dropDuplicates(offered);
  return {
    ...nothingRecognised,
    format: 'annual-claims',
    rowsRead,
    observations: kept,
    warnings: [...warnings, ...duplicates],
  };
}
