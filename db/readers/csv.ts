import { CsvError, parse } from 'csv-parse/sync';
import type { Grid } from '#shared/import/grid';
import { decodeText } from './decode-text';
import { findDelimiter } from './find-delimiter';
import { refuse, refuseTooLarge, tableLimits } from './table-limits';

function describe(error: CsvError): string {
  const line = typeof error['lines'] === 'number' ? ` near line ${error['lines']}` : '';
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return `The table has a quotation mark that is never closed${line}.`;
  if (error.code === 'INVALID_OPENING_QUOTE' || error.code === 'CSV_INVALID_CLOSING_QUOTE') {
    return `The table has a quotation mark in the middle of a cell${line}.`;
  }
  return `The table cannot be read${line}.`;
}

/** Cuts off rows without content at the end: a spreadsheet may save a million of them. */
function withoutEmptyEnd(text: string): string {
  let last = text.length - 1;
  while (last >= 0 && ' ,;\t\r\n"'.includes(text.charAt(last))) last -= 1;
  const end = text.indexOf('\n', last + 1);
  // A quotation mark behind the last content closes its cell, which may hold line breaks: such an end is left as it is.
  return end === -1 || text.slice(last + 1).includes('"') ? text : text.slice(0, end);
}

/** Reads a table that was decoded already. */
export function parseCsv(given: string): Grid {
  const text = withoutEmptyEnd(given);
  if (!/[^\s,;]/.test(text)) refuse('The file is empty.');
  let rows: string[][];
  try {
    rows = parse(text, {
      delimiter: findDelimiter(text),
      // Notes above and below a table have cells of their own number.
      relax_column_count: true,
      to: tableLimits.rows + 1,
    });
  } catch (error) {
    if (error instanceof CsvError) refuse(describe(error));
    throw error;
  }
  if (rows.length > tableLimits.rows) refuse('The table has more than a million rows.');
  if (rows.some((row) => row.length > tableLimits.columns)) refuse('The table has more than a thousand columns.');
  return { rows };
}

/**
 * Reads a table of text: comma, semicolon or tab, UTF-8, UTF-16 or Windows-1252, each found out by itself.
 * @throws DeskError invalid-input for what is no text, too large, empty, or has broken quotation marks
 */
export function readCsv(bytes: Uint8Array): Grid {
  refuseTooLarge(bytes.length, 'The file');
  return parseCsv(decodeText(bytes));
}
