import type { Grid, NamedGrid } from '#shared/import/grid';
import { parseCsv } from './csv';
import { htmlTables } from './html-tables';
import { labelledTables } from './labelled-text';
import { refuse } from './table-limits';

export interface Pasted {
  readonly tables: readonly NamedGrid[];
  /** What a person should know of how the cells were told apart; null where the clipboard said it. */
  readonly note: string | null;
}

const byLabels =
  'The pasted text has no marks between its cells: they were told apart by headings that are known, in their order. Look at ' +
  'the rows before you accept them.';
const bySpaces =
  'The pasted text has no marks between its cells: they were told apart by wide spaces. Look at the rows before you accept them.';

/** Lines that agree on their number of cells when wide spaces part them; null where they do not. */
function widelySpaced(text: string): Grid | null {
  const rows = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/[ \u00a0]{2,}/));
  const width = rows[0]?.length ?? 0;
  return rows.length > 1 && width > 1 && rows.every((row) => row.length === width) ? { rows } : null;
}

/** True where two lines or more have a tab: what a spreadsheet or a browser puts between cells. */
function hasTabs(text: string): boolean {
  return (text.match(/^[^\n]*\t/gm) ?? []).length > 1;
}

/**
 * The tables of what was pasted: of the clipboard's HTML where it has any, otherwise of its text.
 * @throws DeskError invalid-input where the text cannot be split into cells without guessing
 */
export function readPasted(given: { readonly html: string; readonly text: string }): Pasted {
  const tables = /<table\b/i.test(given.html) ? htmlTables(given.html) : [];
  if (tables.length > 0) return { tables, note: null };
  const { text } = given;
  if (text.trim() === '') refuse('Nothing was pasted that holds text.');
  if (hasTabs(text)) return { tables: [{ name: null, grid: parseCsv(text) }], note: null };
  const labelled = labelledTables(text);
  if (labelled.tables.length > 0) {
    const missing = labelled.unread.map(
      (line) => ` The line “${line}” and what follows it in its table could not be split.`,
    );
    return { tables: labelled.tables, note: `${byLabels}${missing.join('')}` };
  }
  const spaced = widelySpaced(text);
  if (spaced !== null) return { tables: [{ name: null, grid: spaced }], note: bySpaces };
  const lines = text.trim().split('\n');
  if (lines.length > 1 && lines.every((line) => /[,;]/.test(line))) {
    return { tables: [{ name: null, grid: parseCsv(text) }], note: null };
  }
  refuse(
    'The pasted text cannot be split into cells safely: copy the table itself from the page or from Excel, or save it as a file.',
  );
}
