import { read } from '@e965/xlsx';
import type { CellObject, Range, WorkSheet } from '@e965/xlsx';
import type { NamedGrid } from '#shared/import/grid';
import { checkZip } from './check-zip';
import { refuse, tableLimits } from './table-limits';
import { prepareOds } from './prepare-ods';
import { cellText } from './workbook-cell';

/** Cells by rows; rows and cells that hold nothing are left out. */
type Dense = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** Repeats the text of a merged heading over the columns that it stands for. A merge from the first column is a title or a note. */
function fillMerges(rows: string[][], merges: readonly Range[]): void {
  for (const { s, e } of merges) {
    const row = rows[s.r];
    const text = row?.[s.c] ?? '';
    if (row === undefined || s.c === 0 || text === '') continue;
    for (let column = s.c + 1; column <= Math.min(e.c, tableLimits.columns); column += 1) {
      while (row.length < column) row.push('');
      row[column] = text;
    }
  }
}

interface Counts {
  numbers: number;
  errors: number;
}

function readSheet(sheet: WorkSheet, name: string, date1904: boolean, counts: Counts): string[][] {
  const data = (sheet['!data'] ?? []) as Dense;
  const rows: string[][] = [];
  let used = 0;
  for (let index = 0; index < data.length; index += 1) {
    const cells = data[index] ?? [];
    if (cells.length > 16_384) refuse(`${name} has more columns than a sheet can have.`);
    const row = Array.from(cells, (cell) => (cell === undefined ? '' : cellText(cell, date1904)));
    for (const cell of cells) {
      if (cell?.t === 'n') counts.numbers += 1;
      if (cell?.t === 'e') counts.errors += 1;
    }
    while (row.length > 0 && row.at(-1) === '') row.pop();
    if (row.length > tableLimits.columns) refuse(`${name} has a table with more than a thousand columns.`);
    rows.push(row);
    if (row.length > 0) used = rows.length;
    if (used > tableLimits.rows) refuse(`${name} has a table with more than a million rows.`);
  }
  rows.length = used;
  fillMerges(rows, sheet['!merges'] ?? []);
  return rows;
}

/**
 * The sheets of an XLSX or ODS workbook that hold anything, under their names without stray spaces.
 * @throws DeskError invalid-input with one sentence for everything that is no such workbook, or holds no table
 */
export function readWorkbook(bytes: Uint8Array, name: string): readonly NamedGrid[] {
  const kind = checkZip(bytes, name);
  const source = kind === 'ods' ? prepareOds(bytes) : bytes;
  let workbook;
  try {
    workbook = read(source, { type: 'buffer', dense: true, cellHTML: false, cellText: false, cellNF: true });
  } catch {
    // The reader's own messages speak of its insides.
    refuse(`${name} is damaged: open it in a spreadsheet program, save it again and try once more.`);
  }
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const counts: Counts = { numbers: 0, errors: 0 };
  const tables = workbook.SheetNames.flatMap((sheetName): NamedGrid[] => {
    const sheet = workbook.Sheets[sheetName];
    const rows = sheet === undefined ? [] : readSheet(sheet, name, date1904, counts);
    return rows.length === 0 ? [] : [{ name: sheetName.trim(), grid: { rows } }];
  });
  if (tables.length === 0) refuse(`${name} holds no table: every cell is empty.`);
  if (counts.numbers === 0 && counts.errors > 0) {
    refuse(`${name} holds formulas that have failed (such as #REF!) and no number: save it where its links work.`);
  }
  return tables;
}
