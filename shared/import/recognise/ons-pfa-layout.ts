import { cleanText, comparable } from '../cells/clean-text';
import { parsePeriodCell } from '../cells/parse-period-cell';
import { findHeader } from '../find-header';
import { cellAt } from '../grid';
import { isTotal, knownOffence } from './offences';
import type { Period } from '../../domain/period/period';
import type { Grid } from '../grid';

/** P1 counts offences, P2 gives percentage changes, P3 populations and rates. */
export type OnsPfaTable = 'counts' | 'changes' | 'rates';

export interface OnsPfaLayout {
  readonly table: OnsPfaTable;
  /** "Table P1". */
  readonly title: string;
  readonly headerRow: number;
  readonly codeColumn: number;
  readonly nameColumn: number;
  readonly period: Period;
  /** Offences and the total in one wording for all releases; `heading` as this release prints it. */
  readonly offences: readonly {
    readonly column: number;
    readonly heading: string;
    readonly offence: string | 'total';
  }[];
  readonly population: { readonly column: number; readonly heading: string; readonly period: Period } | null;
  /** Headings of columns that hold something else. */
  readonly others: readonly { readonly column: number; readonly heading: string }[];
}

/** The end that the title gives. Note marks may be glued to it: "year ending June 181,2" is June 2018 with the notes 1 and 2. */
function periodOfTitle(title: string): Period | null {
  const match = /year ending (?:\d{1,2} )?([a-z]+) (\d{4}|\d{2})/i.exec(title);
  const period = match === null ? null : parsePeriodCell(`year ending ${match[1] ?? ''} ${match[2] ?? ''}`);
  return period?.kind === 'year-ending' ? period : null;
}

function tableOf(title: string): OnsPfaTable | null {
  if (!/police recorded crime/i.test(title)) return null;
  if (/percentage change/i.test(title)) return 'changes';
  if (/\brates?\b/i.test(title)) return 'rates';
  return /number of offences/i.test(title) ? 'counts' : null;
}

function populationPeriod(heading: string): Period | null {
  const year = /^population figures? ?\(mid[- ](\d{4})\)/i.exec(heading)?.[1];
  return year === undefined ? null : { kind: 'point-in-time', start: `${year}-06-30`, end: `${year}-06-30` };
}

/**
 * The header of 2018 to 2019 takes two rows: the total's heading stands in the upper one, where the others have only the title of
 * their band. From 2022 on it is one row.
 */
function headingOf(grid: Grid, headerRow: number, column: number): string {
  const below = cellAt(grid.rows[headerRow] ?? [], column);
  const above = cellAt(grid.rows[headerRow - 1] ?? [], column);
  return cleanText((below === '' && isTotal(above) ? above : below).replace(/\[note \d+\]/gi, ' '));
}

/** Finds the title, the header and the columns of an ONS police force area table P1, P2 or P3; null where the table is another. */
export function onsPfaLayout(grid: Grid): OnsPfaLayout | null {
  const header = findHeader(grid, (cells) => cells.includes('area code') && cells.includes('area name'));
  if (header === null) return null;
  const title = grid.rows
    .slice(0, header.row)
    .map((row) => cellAt(row, 0))
    .find((text) => /^table p[123]\b/i.test(text));
  const [table, period] = title === undefined ? [null, null] : [tableOf(title), periodOfTitle(title)];
  if (title === undefined || table === null || period === null) return null;
  const [codeColumn, nameColumn] = [header.cells.indexOf('area code'), header.cells.indexOf('area name')];
  const width = Math.max(header.cells.length, grid.rows[header.row - 1]?.length ?? 0);
  const offences: { column: number; heading: string; offence: string }[] = [];
  const others: { column: number; heading: string }[] = [];
  let population: OnsPfaLayout['population'] = null;
  for (let column = 0; column < width; column += 1) {
    const heading = headingOf(grid, header.row, column);
    if (column === codeColumn || column === nameColumn || heading === '') continue;
    const offence = isTotal(heading) ? 'total' : knownOffence(heading);
    const covers = populationPeriod(comparable(heading));
    if (covers !== null) population = { column, heading, period: covers };
    else if (offence === null) others.push({ column, heading });
    else offences.push({ column, heading, offence });
  }
  return {
    table,
    title: /^table p\d+/i.exec(title)?.[0] ?? title,
    headerRow: header.row,
    codeColumn,
    nameColumn,
    period,
    offences,
    population,
    others,
  };
}
