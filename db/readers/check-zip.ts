import { refuse } from './table-limits';
import { unpackEntry, zipDirectory } from './zip-directory';

const megabyte = 1024 * 1024;

/** The largest workbooks of the Home Office stay under these; a zip bomb does not. */
const zipLimits = { entries: 5000, entrySize: 400 * megabyte, totalSize: 800 * megabyte, ratio: 250 } as const;

export type WorkbookKind = 'xlsx' | 'ods';

/**
 * Tells what kind of workbook a ZIP file is, once it is known that it can be unpacked safely.
 * @throws DeskError invalid-input for a damaged, locked or hostile file, and for a ZIP that is no workbook
 */
export function checkZip(bytes: Uint8Array, name: string): WorkbookKind {
  const entries = zipDirectory(bytes);
  if (entries === null) refuse(`${name} is damaged or was cut off: fetch it again.`);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const tooLarge = entries.some(({ size }) => size > zipLimits.entrySize) || total > zipLimits.totalSize;
  // Small files may be packed well by chance: only what grows to some size is looked at.
  const bomb = entries.some(
    ({ size, compressed }) => size > megabyte && size / Math.max(1, compressed) > zipLimits.ratio,
  );
  if (entries.length > zipLimits.entries || tooLarge || bomb) {
    refuse(`${name} would unpack to far more than a table needs, and was not opened.`);
  }
  const find = (wanted: string) => entries.find((entry) => entry.name === wanted);
  const textOf = (wanted: string): string => {
    const entry = find(wanted);
    return entry === undefined ? '' : (unpackEntry(bytes, entry)?.toString('utf8') ?? '');
  };
  const ods = textOf('mimetype').startsWith('application/vnd.oasis.opendocument.spreadsheet');
  if (ods && textOf('META-INF/manifest.xml').includes('encryption-data')) {
    refuse(`${name} is protected by a password: save it without one and try again.`);
  }
  if (find('xl/workbook.bin') !== undefined) {
    refuse(`${name} is a binary Excel workbook: save it as .xlsx and try again.`);
  }
  if (!ods && find('xl/workbook.xml') === undefined) {
    refuse(`${name} is a ZIP file but no workbook: unpack it and choose a file in it.`);
  }
  for (const entry of entries) {
    // The sizes of the directory are only claims: unpacking shows whether they hold, and stops where they do not.
    if (entry.size > 0 && unpackEntry(bytes, entry) === null) refuse(`${name} is damaged: fetch it again.`);
  }
  return ods ? 'ods' : 'xlsx';
}
