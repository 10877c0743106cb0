import type { ReportLine } from '#shared/report/report-text';
import { unpackEntry, zipDirectory, type ZipEntry } from '../zip-directory';
import { docxLines } from './docx-lines';
import { refuseReport, reportLimits } from './report-limits';

const megabyte = 1024 * 1024;
/** XML packs well, but not to a four-hundredth of itself: that is a bomb. */
const greatestRatio = 400;

function partOf(bytes: Uint8Array, entries: readonly ZipEntry[], wanted: string, name: string): string {
  const entry = entries.find((one) => one.name === wanted);
  if (entry === undefined) return '';
  const isBomb = entry.size > megabyte && entry.size / Math.max(1, entry.compressed) > greatestRatio;
  if (entry.size > reportLimits.unpacked || isBomb) {
    refuseReport(`${name} would unpack to far more than a report needs, and was not opened.`);
  }
  const unpacked = entry.size === 0 ? Buffer.alloc(0) : unpackEntry(bytes, entry);
  if (unpacked === null) refuseReport(`${name} is damaged: fetch it again.`);
  return unpacked.toString('utf8');
}

/** Only the three parts that hold text are unpacked; pictures and everything else stay as they are. */
export function readDocx(bytes: Uint8Array, name: string): readonly ReportLine[] {
  const entries = zipDirectory(bytes);
  if (entries === null) refuseReport(`${name} is damaged or was cut off: fetch it again.`);
  if (!entries.some((entry) => entry.name === 'word/document.xml')) {
    refuseReport(`${name} is a ZIP file but no Word document: unpack it and choose the report in it.`);
  }
  const part = (wanted: string) => partOf(bytes, entries, wanted, name);
  return docxLines({
    document: part('word/document.xml'),
    styles: part('word/styles.xml'),
    numbering: part('word/numbering.xml'),
  });
}
