import { CsvError, parse } from 'csv-parse/sync';
import { DeskError } from '#shared/contract/errors';
import type { Grid } from '#shared/import/grid';
import { decodeText } from './decode-text';
import { findDelimiter } from './find-delimiter';

/** Bounds that every table of police statistics stays well within; beyond them a file is something else. */
const csvLimits = { bytes: 50 * 1024 * 1024, rows: 1_000_000, columns: 1000 } as const;

function refuse(message: string): never {
  throw new DeskError('invalid-input', message);
}

function describe(error: CsvError): string {
  const line = typeof error['lines'] === 'number' ? ` near line ${error['lines']}` : '';
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return `The table has a quotation mark that is never closed${line}.`;
  if (error.code === 'INVALID_OPENING_QUOTE' || error.code === 'CSV_INVALID_CLOSING_QUOTE') {
    return `The table has a quotation mark in the middle of a cell${line}.`;
  }
  return `The table cannot be read${line}.`;
}

/**
 * Reads a table of text: comma, semicolon or tab, UTF-8, UTF-16 or Windows-1252, each found out by itself.
 * @throws DeskError invalid-input for what is no text, too large, empty, or has broken quotation marks
 */
export function readCsv(bytes: Uint8Array): Grid {
  if (bytes.length > csvLimits.bytes) refuse('The file is too large to be a table: the limit is 50 MB.');
  const text = decodeText(bytes);
  if (text.trim() === '') refuse('The file is empty.');
  let rows: string[][];
  try {
    rows = parse(text, {
      delimiter: findDelimiter(text),
      // Notes above and below a table have cells of their own number.
      relax_column_count: true,
      to: csvLimits.rows + 1,
    });
  } catch (error) {
    if (error instanceof CsvError) refuse(describe(error));
    throw error;
  }
  if (rows.length > csvLimits.rows) refuse('The table has more than a million rows.');
  if (rows.some((row) => row.length > csvLimits.columns)) refuse('The table has more than a thousand columns.');
  return { rows };
}
