import { read, utils, write, type CellObject, type WorkBook } from '@e965/xlsx';

/** What an owner writes in a cell; a day as Excel keeps it, so a number with a format. */
export type Filled = Readonly<Record<string, string | { readonly serial: number }>>;

/** Opens a return form as a spreadsheet program would, lets it be changed and saves it. */
export function withWorkbook(bytes: Uint8Array, change: (workbook: WorkBook) => void): Uint8Array {
  const workbook = read(bytes, { type: 'buffer', cellNF: true });
  change(workbook);
  return new Uint8Array(write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

/** The rows of a sheet as text, for tests that move or delete parts of it. */
export function rowsOf(workbook: WorkBook, name: string): string[][] {
  const sheet = workbook.Sheets[name];
  return sheet === undefined ? [] : utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '', raw: false });
}

export function setRows(workbook: WorkBook, name: string, rows: readonly (readonly string[])[]): void {
  workbook.Sheets[name] = utils.aoa_to_sheet(rows.map((row) => [...row]));
}

/** Writes into the row of a reference, by the headings of the columns. */
export function fillRow(workbook: WorkBook, ref: string, filled: Filled): void {
  const rows = rowsOf(workbook, 'Findings');
  const line = rows.findIndex(([first]) => first === ref);
  for (const [heading, value] of Object.entries(filled)) {
    const at = utils.encode_cell({ r: line, c: rows[0]?.indexOf(heading) ?? -1 });
    const cell: CellObject =
      typeof value === 'string' ? { t: 's', v: value } : { t: 'n', v: value.serial, z: 'dd/mm/yyyy' };
    (workbook.Sheets['Findings'] ?? {})[at] = cell;
  }
}
