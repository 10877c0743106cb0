import { areaRows } from '../forces/area-rows';
import { parseNumberCell } from '../cells/parse-number-cell';
import { readPeriodCell } from '../cells/read-period-cell';
import { findHeader } from '../find-header';
import { cellAt, isEmptyRow } from '../grid';
import { nothingElse } from '../proposal';
import { formatNumber } from '../../text/numbers';
import { plural } from '../../text/words';
import { nothingRecognised } from './nothing-recognised';
import { isFraud, knownOffence, offenceGroups } from './offences';
import { offenceMetrics } from './offence-metrics';
import { offenceTotals } from './offence-totals';
import { firstOfEach } from './open-data-rows';
import { openDataColumns } from './open-data-columns';
import type { Period } from '../../domain/period/period';
import type { Grid } from '../grid';
import type { Catalogue, ImportWarning, ObservationProposal, Recognised } from '../proposal';

interface Group {
  readonly forceId: string;
  readonly metricId: string;
  readonly period: Period;
  readonly place: string;
  readonly firstRow: number;
  rows: number;
  /** Null once a row of the group has no number: the sum of the others would be too low. */
  sum: number | null;
  absence: string | null;
}

function proposal(group: Group): ObservationProposal {
  const rows = `${formatNumber(group.rows, 0)} ${plural(group.rows, 'row', 'rows')}`;
  return {
    ...nothingElse,
    forceId: group.forceId,
    metricId: group.metricId,
    row: group.firstRow,
    period: group.period,
    value: group.sum,
    absence: group.sum === null ? (group.absence ?? 'not given') : null,
    locator: `Sum of ${rows} from row ${group.firstRow}: ${group.place}`,
  };
}

/**
 * Recognises the Home Office's open data table of recorded crime: one row for a quarter, force and offence code. The rows are added
 * up to the offence groups and, where all groups are there, to the total without fraud.
 * @returns null where the table is another one
 */
export function recogniseOpenData(grid: Grid, catalogue: Catalogue): Recognised | null {
  const header = findHeader(grid, (cells) => openDataColumns(cells) !== null);
  const columns = header === null ? null : openDataColumns(header.cells);
  if (header === null || columns === null) return null;
  const areas = areaRows(catalogue.forces);
  const metrics = offenceMetrics(catalogue, 'quarter');
  const isNew = firstOfEach(columns);
  const warnings: ImportWarning[] = [];
  const error = (row: number, rule: ImportWarning['rule'], message: string) =>
    warnings.push({ severity: 'error', row, rule, message: `Row ${row}: ${message}` });
  const periods = new Map<string, Period | null>();
  const partOf = new Map<string, string>();
  const groups = new Map<string, Group>();
  let rowsRead = 0;
  for (let index = header.row + 1; index < grid.rows.length; index += 1) {
    const row = grid.rows[index] ?? [];
    if (isEmptyRow(row)) continue;
    rowsRead += 1;
    const rowNumber = index + 1;
    const written = `${cellAt(row, columns.year)} Q${cellAt(row, columns.quarter).replace(/^Q/i, '')}`;
    const period = periods.get(written) ?? readPeriodCell(written, 'quarter').period;
    periods.set(written, period);
    const forceName = cellAt(row, columns.force);
    const force = areas.forceOf(rowNumber, '', forceName);
    if (force === null) continue;
    const name = cellAt(row, columns.group);
    if (period === null) {
      error(
        rowNumber,
        'not-a-period',
        `“${written.slice(0, 60)}” is no quarter of a financial year; the row is left out.`,
      );
      continue;
    }
    if (name === '') {
      error(rowNumber, 'unknown-measure', 'it names no offence group; it is left out.');
      continue;
    }
    const repeated = isNew(row, rowNumber);
    if (repeated !== null) {
      warnings.push(repeated);
      continue;
    }
    const offence = knownOffence(name) ?? name;
    const metricId = metrics.idOf(offence);
    if (!isFraud(offence)) partOf.set(metricId, offence);
    const key = `${force.id}\n${metricId}\n${period.end}`;
    const group = groups.get(key) ?? {
      forceId: force.id,
      metricId,
      period,
      place: `${written}, ${forceName}, ${name}`,
      firstRow: rowNumber,
      rows: 0,
      sum: 0,
      absence: null,
    };
    groups.set(key, group);
    const cell = parseNumberCell(cellAt(row, columns.value));
    group.rows += 1;
    group.sum = cell.value === null || group.sum === null ? null : group.sum + cell.value;
    if (cell.value === null) {
      group.absence ??= `row ${rowNumber}: ${cell.absence}`;
      const message = `Row ${rowNumber}: ${cell.absence}; there is no sum for ${name}.`;
      warnings.push({ severity: 'warning', row: rowNumber, rule: 'not-a-number', message });
    }
  }
  const observations = [...groups.values()].map(proposal);
  const { totals, warnings: unsummed } = offenceTotals(observations, {
    totalId: metrics.totalId(),
    partOf: (metricId) => partOf.get(metricId) ?? null,
    complete: (offences) => offenceGroups.every((group) => offences.has(group)),
  });
  return {
    ...nothingRecognised,
    format: 'open-data',
    rowsRead,
    newMetrics: metrics.made(),
    leftOut: areas.leftOut(),
    observations: [...observations, ...totals],
    warnings: [...warnings, ...areas.warnings(), ...unsummed],
  };
}
