import { acceptPeriod } from '../accept-period';
import { areaRows } from '../forces/area-rows';
import { parseNumberCell } from '../cells/parse-number-cell';
import { readPeriodCell } from '../cells/read-period-cell';
import { dropDuplicates } from '../drop-duplicates';
import { findHeader } from '../find-header';
import { cellAt, isEmptyRow } from '../grid';
import { nothingElse } from '../proposal';
import { burglaries, coreOffences, isFraud, knownOffence } from './offences';
import { offenceMetrics } from './offence-metrics';
import { offenceTotals } from './offence-totals';
import { nothingRecognised } from './nothing-recognised';
import type { ReadingChoices } from '../accept-period';
import type { Grid } from '../grid';
import type { Catalogue, ImportWarning, ObservationProposal, Recognised } from '../proposal';

const headings = ['12 months ending', 'pfa', 'offence', 'rolling year total number of offences'] as const;

/** Looks each different text up once: a table of 46,469 rows has 52 dates and 24 offences. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = read(text);
    known.set(text, made);
    return made;
  };
}

function complete(offences: ReadonlySet<string>): boolean {
  return (
    coreOffences.every((offence) => offences.has(offence)) &&
    burglaries.some((pair) => pair.every((offence) => offences.has(offence)))
  );
}

/**
 * Recognises the Home Office's rolling 12-month totals by force and offence. One metric an offence; the force's total, without
 * fraud, is made where all offences of a period are there: it is then the total of the ONS table P1.
 * @returns null where the table is another one
 */
export function recogniseRollingYear(
  grid: Grid,
  catalogue: Catalogue,
  choices: ReadingChoices = {},
): Recognised | null {
  const header = findHeader(grid, (cells) => headings.every((name) => cells.includes(name)));
  if (header === null) return null;
  const [dateColumn = 0, forceColumn = 0, offenceColumn = 0, valueColumn = 0] = headings.map((name) =>
    header.cells.indexOf(name),
  );
  const areas = areaRows(catalogue.forces);
  const metrics = offenceMetrics(catalogue, 'year-ending');
  const period = remembered((cell) => readPeriodCell(cell, 'year-ending'));
  const partOf = new Map<string, string>();
  const metricOf = remembered((cell) => {
    const title = knownOffence(cell) ?? cell;
    const metricId = metrics.idOf(title);
    if (!isFraud(title)) partOf.set(metricId, title);
    return metricId;
  });
  const warnings: ImportWarning[] = [];
  const offered: ObservationProposal[] = [];
  let rowsRead = 0;
  for (let index = header.row + 1; index < grid.rows.length; index += 1) {
    const row = grid.rows[index] ?? [];
    if (isEmptyRow(row)) continue;
    rowsRead += 1;
    const [date, name] = [cellAt(row, dateColumn), cellAt(row, offenceColumn)];
    const covers = acceptPeriod(
      period(date),
      { cell: date, rowNumber: index + 1, kindWords: 'period of 12 months' },
      choices,
      warnings,
    );
    const forceName = cellAt(row, forceColumn);
    const force = areas.forceOf(index + 1, '', forceName);
    if (covers === null || force === null) continue;
    if (name === '') {
      const message = `Row ${index + 1}: it names no offence; it is left out.`;
      warnings.push({ severity: 'error', row: index + 1, rule: 'unknown-measure', message });
      continue;
    }
    const cell = parseNumberCell(cellAt(row, valueColumn));
    if (cell.value === null && cell.absence.startsWith('not a number')) {
      const message = `Row ${index + 1}: ${cell.absence}.`;
      warnings.push({ severity: 'warning', row: index + 1, rule: 'not-a-number', message });
    }
    offered.push({
      ...nothingElse,
      forceId: force.id,
      metricId: metricOf(name),
      row: index + 1,
      period: covers,
      value: cell.value,
      absence: cell.value === null ? cell.absence : null,
      locator: `Row ${index + 1}: ${date}, ${forceName}, ${name}`,
    });
  }
  const { kept, warnings: duplicates } = dropDuplicates(offered);
  const { totals, warnings: unsummed } = offenceTotals(kept, {
    totalId: metrics.totalId(),
    partOf: (metricId) => partOf.get(metricId) ?? null,
    complete,
  });
  return {
    ...nothingRecognised,
    format: 'rolling-year',
    rowsRead,
    newMetrics: metrics.made(),
    leftOut: areas.leftOut(),
    observations: [...kept, ...totals],
    warnings: [...warnings, ...areas.warnings(), ...duplicates, ...unsummed],
  };
}
