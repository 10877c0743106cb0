import { cellName } from '../cells/cell-name';
import { comparable } from '../cells/clean-text';
import { parseNumberCell } from '../cells/parse-number-cell';
import { readPeriodCell } from '../cells/read-period-cell';
import { dropDuplicates } from '../drop-duplicates';
import { areaRows } from '../forces/area-rows';
import { areaCode } from '../forces/match-force';
import { westMidlandsRegion } from '../forces/region-block';
import { cellAt, isEmptyRow } from '../grid';
import { nothingElse } from '../proposal';
import { nothingRecognised } from '../recognise/nothing-recognised';
import { mappedHeaderRow } from './header-of';
import { mappedColumns } from './mapped-columns';
import { acceptPeriod } from '../accept-period';
import type { MappedColumn } from './mapped-columns';
import type { AreaRows } from '../forces/area-rows';
import type { ReadingChoices } from '../accept-period';
import type { PeriodKind } from '../../domain/period/period';
import type { Grid, NamedGrid } from '../grid';
import type { Catalogue, ImportWarning, ObservationProposal, Recognised } from '../proposal';
import type { Mapping } from './mapping';

const kindWords: Readonly<Record<PeriodKind, string>> = {
  month: 'month',
  quarter: 'quarter',
  'financial-year': 'financial year',
  'year-ending': 'period of 12 months',
  'point-in-time': 'date',
  sample: 'period',
};

/** Row number of the region West Midlands where the table names regions and forces without codes. */
function regionRow(grid: Grid, headerRow: number, mapping: Mapping): number | null {
  const { forceColumn } = mapping;
  // In a long table a force stands in many rows, and none of them is a region's heading.
  if (forceColumn === null || mapping.values.layout === 'long') return null;
  const index = westMidlandsRegion(
    grid.rows.slice(headerRow + 1).map((row) => ({ code: '', name: cellAt(row, forceColumn) })),
  );
  return index === null ? null : headerRow + index + 2;
}

type ForceOfRow = { readonly cell: string | null; readonly id: string | null };

/** Whose row it is; null where it is left out. Without a force column every row is the workspace's own force. */
function forceReader(
  mapping: Mapping,
  areas: AreaRows,
  region: number | null,
): (row: readonly string[], rowNumber: number) => ForceOfRow | null {
  const { forceColumn } = mapping;
  if (forceColumn === null) return () => ({ cell: null, id: null });
  return (row, rowNumber) => {
    const cell = cellAt(row, forceColumn);
    if (rowNumber === region) {
      areas.leaveOut(rowNumber, cell, 'a region, not a police force');
      return null;
    }
    const isCode = areaCode(cell) !== null;
    const force = areas.forceOf(rowNumber, isCode ? cell : '', isCode ? '' : cell);
    return force === null ? null : { cell, id: force.id };
  };
}

function proposal(
  row: readonly string[],
  { column, metricId, durations }: MappedColumn,
  rowNumber: number,
  warnings: ImportWarning[],
): Omit<ObservationProposal, 'period' | 'forceId'> {
  const cell = parseNumberCell(cellAt(row, column), { durations });
  const place = cellName(rowNumber, column);
  if (cell.value === null && cell.absence.startsWith('not a number')) {
    const message = `Row ${rowNumber}: cell ${place}: ${cell.absence}.`;
    warnings.push({ severity: 'warning', row: rowNumber, rule: 'not-a-number', message });
  }
  return {
    ...nothingElse,
    metricId,
    row: rowNumber,
    value: cell.value,
    absence: cell.value === null ? cell.absence : null,
    halfWidth: cell.value === null ? null : cell.halfWidth,
    locator: `Cell ${place}`,
  };
}

/**
 * Reads a table as a person has mapped it. Rows without a period, a force or a metric are left out and said to be; a cell that is
 * no number stays absent. Where the header stands in another row than when the mapping was made, it is looked for.
 */
export function applyMapping(
  table: NamedGrid,
  mapping: Mapping,
  catalogue: Catalogue,
  choices: ReadingChoices = {},
): Recognised {
  const { grid, name } = table;
  const headerRow = mappedHeaderRow(grid, mapping) ?? mapping.headerRow;
  const titles = grid.rows[headerRow] ?? [];
  const periodTitle = comparable(cellAt(titles, mapping.periodColumn));
  const areas = areaRows(catalogue.forces);
  const forceOf = forceReader(mapping, areas, regionRow(grid, headerRow, mapping));
  const warnings: ImportWarning[] = [];
  const columnsOf = mappedColumns(mapping, catalogue, warnings);
  const offered: ObservationProposal[] = [];
  let rowsRead = 0;
  for (let index = headerRow + 1; index < grid.rows.length; index += 1) {
    const row = grid.rows[index] ?? [];
    const rowNumber = index + 1;
    const periodCell = cellAt(row, mapping.periodColumn);
    // The heading again, where one table stands below another.
    if (isEmptyRow(row) || (periodTitle !== '' && comparable(periodCell) === periodTitle)) continue;
    rowsRead += 1;
    const force = forceOf(row, rowNumber);
    if (force === null) continue;
    const place = { cell: periodCell, rowNumber, kindWords: kindWords[mapping.periodKind] };
    const period = acceptPeriod(readPeriodCell(periodCell, mapping.periodKind), place, choices, warnings);
    if (period === null) continue;
    for (const column of columnsOf(row, rowNumber)) {
      const made = proposal(row, column, rowNumber, warnings);
      const words = [force.cell ?? '', periodCell, cellAt(titles, column.column)].filter((text) => text !== '');
      const locator = `${name === null ? '' : `${name}, `}${made.locator}: ${words.join(', ')}`;
      offered.push({ ...made, forceId: force.id, period, locator });
    }
  }
  const { kept, warnings: duplicates } = dropDuplicates(offered);
  return {
    ...nothingRecognised,
    format: 'mapping',
    table: name,
    rowsRead,
    leftOut: areas.leftOut(),
    observations: kept,
    warnings: [...warnings, ...areas.warnings(), ...duplicates],
  };
}
