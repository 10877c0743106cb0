import { cellName } from '../cells/cell-name';
import { parseNumberCell } from '../cells/parse-number-cell';
import { areaRows } from '../forces/area-rows';
import { dropDuplicates } from '../drop-duplicates';
import { cellAt } from '../grid';
import { nothingElse } from '../proposal';
import { checkAreaTotals, checkOffenceSums } from './check-ons-pfa';
import { nothingRecognised } from './nothing-recognised';
import { offenceMetrics } from './offence-metrics';
import { onsPfaLayout } from './ons-pfa-layout';
import { areaRowsOf, regionRowNumber } from './ons-pfa-rows';
import { newPopulationMetric, populationId } from './population-metric';
import type { OnsPfaLayout } from './ons-pfa-layout';
import type { AreaRow } from './ons-pfa-rows';
import type { Metric } from '../../domain/metric/metric';
import type { Period } from '../../domain/period/period';
import type { Grid } from '../grid';
import type { Catalogue, ImportWarning, ObservationProposal, Recognised } from '../proposal';

interface Taken {
  readonly column: number;
  readonly heading: string;
  readonly metricId: string;
  readonly period: Period;
}

/** The columns that are stored, and the metrics that they need. Changes and rates are computed from counts, never stored. */
function takenColumns(
  layout: OnsPfaLayout,
  catalogue: Catalogue,
): { readonly taken: readonly Taken[]; readonly newMetrics: readonly Metric[] } {
  if (layout.table === 'counts') {
    const metrics = offenceMetrics(catalogue, 'year-ending');
    const taken = layout.offences.map(({ column, heading, offence }) => ({
      column,
      heading,
      metricId: offence === 'total' ? metrics.totalId() : metrics.idOf(offence),
      period: layout.period,
    }));
    return { taken, newMetrics: metrics.made() };
  }
  const { population } = layout;
  if (layout.table === 'changes' || population === null) return { taken: [], newMetrics: [] };
  return { taken: [{ ...population, metricId: populationId }], newMetrics: newPopulationMetric(catalogue) };
}

const derived = {
  counts: null,
  changes: { name: 'Percentage changes', why: 'they are computed from the counts, so they are not stored' },
  rates: { name: 'Rates per 1,000', why: 'they are computed from counts and population, so they are not stored' },
} as const;

function proposal(
  { rowNumber, name, cells }: AreaRow,
  { column, heading, metricId, period }: Taken,
  forceId: string,
  layout: OnsPfaLayout,
  warnings: ImportWarning[],
): ObservationProposal {
  const cell = parseNumberCell(cellAt(cells, column));
  const place = cellName(rowNumber, column);
  if (cell.value === null && cell.absence.startsWith('not a number')) {
    const message = `Row ${rowNumber}, ${name}, ${heading} (cell ${place}): ${cell.absence}.`;
    warnings.push({ severity: 'warning', row: rowNumber, rule: 'not-a-number', message });
  }
  return {
    ...nothingElse,
    metricId,
    forceId,
    row: rowNumber,
    period,
    value: cell.value,
    absence: cell.value === null ? cell.absence : null,
    locator: `${layout.title}, row ${name}, column ${heading} (cell ${place})`,
  };
}

/**
 * Recognises the ONS police force area tables P1 (counts), P2 (percentage changes) and P3 (populations and rates), with the two
 * header rows of 2018 and 2019 as with the one of 2022 on.
 * @returns null where the table is another one
 */
export function recogniseOnsPfa(grid: Grid, catalogue: Catalogue): Recognised | null {
  const layout = onsPfaLayout(grid);
  if (layout === null) return null;
  const { taken, newMetrics } = takenColumns(layout, catalogue);
  const rows = areaRowsOf(grid, layout);
  const regionRow = regionRowNumber(rows);
  const areas = areaRows(catalogue.forces);
  const warnings: ImportWarning[] = [];
  if (layout.table === 'counts') {
    for (const { column, heading } of layout.others) {
      const message = `Column ${heading.slice(0, 80)} (cell ${cellName(layout.headerRow + 1, column)}): no offence is known by this name; it is left out.`;
      warnings.push({ severity: 'warning', row: layout.headerRow + 1, rule: 'unknown-measure', message });
    }
  }
  const offered: ObservationProposal[] = [];
  let forceRows = 0;
  for (const row of rows) {
    if (row.rowNumber === regionRow) {
      areas.leaveOut(row.rowNumber, row.name, 'a region, not a police force');
      continue;
    }
    const force = areas.forceOf(row.rowNumber, row.code, row.name);
    if (force === null) continue;
    forceRows += 1;
    if (layout.table === 'counts') warnings.push(...checkOffenceSums(row, layout));
    for (const column of taken) offered.push(proposal(row, column, force.id, layout, warnings));
  }
  const { kept, warnings: duplicates } = dropDuplicates(offered);
  const leftOut = areas.leftOut();
  const unstored = derived[layout.table];
  return {
    ...nothingRecognised,
    format: 'ons-pfa',
    rowsRead: rows.length,
    newMetrics,
    leftOut: unstored === null ? leftOut : [...leftOut, { ...unstored, rows: forceRows }],
    observations: kept,
    warnings: [
      ...warnings,
      ...(layout.table === 'counts' ? checkAreaTotals(rows, layout) : []),
      ...areas.warnings(),
      ...duplicates,
    ],
  };
}
