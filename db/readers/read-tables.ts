import type { NamedGrid } from '#shared/import/grid';
import { parseCsv } from './csv';
import { decodeText } from './decode-text';
import { htmlTables } from './html-tables';
import { refuse, refuseTooLarge } from './table-limits';
import { readWorkbook } from './workbook';

/** Files that are often chosen by mistake, by their first bytes, and what they are. */
const otherKinds: readonly (readonly [start: string, what: string])[] = [
  ['\u0089PNG', 'a picture, and no table'],
  ['\u00ff\u00d8\u00ff', 'a picture, and no table'],
  ['GIF8', 'a picture, and no table'],
  ['%PDF', 'a PDF, and no table: look for the data as a spreadsheet or CSV'],
  ['SQLite format 3', 'a database, and no table'],
  ['\u001f\u008b', 'a compressed file: unpack it and choose the file in it'],
];

/** The container of old Excel files and of locked new ones. */
const compoundFile = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

function refuseCompoundFile(bytes: Uint8Array, name: string): never {
  // Names in its directory are UTF-16.
  const locked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
  if (locked) refuse(`${name} is protected by a password: save it without one and try again.`);
  refuse(`${name} is in the format of Excel before 2007: save it as .xlsx and try again.`);
}

/**
 * The tables of a file, by what it holds and not by what it is called: XLSX, ODS, HTML, or text with commas, semicolons or tabs.
 * @throws DeskError invalid-input with one sentence for everything else
 */
export function readTables(bytes: Uint8Array, fileName: string): readonly NamedGrid[] {
  refuseTooLarge(bytes.length, fileName);
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (bytes.length === 0) refuse(`${fileName} is empty.`);
  if (start.startsWith('PK')) return readWorkbook(bytes, fileName);
  if (start.startsWith(compoundFile)) refuseCompoundFile(bytes, fileName);
  const other = otherKinds.find(([beginning]) => start.startsWith(beginning));
  if (other !== undefined) refuse(`${fileName} is ${other[1]}.`);
  const text = decodeText(bytes);
  if (!/^\s*</.test(text) || !/<(?:table|html|!doctype html)\b/i.test(text)) {
    return [{ name: null, grid: parseCsv(text) }];
  }
  const tables = htmlTables(text);
  if (tables.length === 0) refuse(`${fileName} is a web page without a table.`);
  return tables;
}
