import type { ReportText } from '#shared/report/report-text';
import { decodeText } from '../decode-text';
import { htmlLines } from './html-lines';
import { plainLines } from './plain-lines';
import { readDocx } from './read-docx';
import { readPdf } from './read-pdf';
import { refuseReport, reportLimits } from './report-limits';

/** Files that are often chosen by mistake, by their first bytes, and what they are. */
const otherKinds: readonly (readonly [start: string, what: string])[] = [
  ['\u0089PNG', 'a picture, and no text of a report'],
  ['\u00ff\u00d8\u00ff', 'a picture, and no text of a report'],
  ['GIF8', 'a picture, and no text of a report'],
  ['SQLite format 3', 'a database, and no report'],
  ['\u001f\u008b', 'a compressed file: unpack it and choose the report in it'],
  ['{\\rtf', 'in Rich Text Format: save it as .docx and try again'],
];

/** The container of Word files before 2007 and of locked new ones. */
const compoundFile = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

function refuseCompoundFile(bytes: Uint8Array, name: string): never {
  // Names in its directory are UTF-16.
  const wanted = Buffer.from('EncryptedPackage', 'utf16le');
  const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wanted);
  if (isLocked) refuseReport(`${name} is protected by a password: save it without one and try again.`);
  refuseReport(`${name} is in the format of Word before 2007: save it as .docx and try again.`);
}

function textOf(bytes: Uint8Array, name: string): string {
  try {
    return decodeText(bytes);
  } catch {
    refuseReport(`${name} holds no text: choose the report as a web page, a Word document, a PDF or plain text.`);
  }
}

async function readLines(bytes: Uint8Array, name: string): Promise<ReportText> {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.startsWith('PK')) return { kind: 'docx', lines: readDocx(bytes, name) };
  if (start.startsWith(compoundFile)) refuseCompoundFile(bytes, name);
  // Readers of PDF look for its mark in the first thousand bytes, and so do some of its writers.
  if (/^[\s\S]{0,1000}%PDF-\d/.test(start)) return { kind: 'pdf', lines: await readPdf(bytes, name) };
  const other = otherKinds.find(([beginning]) => start.startsWith(beginning));
  if (other !== undefined) refuseReport(`${name} is ${other[1]}.`);
  const text = textOf(bytes, name);
  if (text.length > reportLimits.characters * 4) refuseReport(`${name} holds more text than any report.`);
  const isPage = /^\s*</.test(text) && /<(?:!doctype html|html|body|head|h[1-6]|p|div|article|section)\b/i.test(text);
  if (isPage) return { kind: 'html', lines: htmlLines(text) };
  if (text.length > reportLimits.characters) refuseReport(`${name} holds more text than any report.`);
  const lines = plainLines(text);
  if (lines.length > reportLimits.lines) refuseReport(`${name} has more lines than any report.`);
  return { kind: 'text', lines };
}

/**
 * The text of an inspection report, by what the file holds and not by what it is called: plain text, a web page, a Word document
 * (.docx) or a PDF.
 *
 * @param name of the file, for the sentence of an error
 * @throws DeskError invalid-input with one sentence for everything else, and for a file that is locked, damaged, empty or far
 *   larger than any report
 */
export async function readReport(bytes: Uint8Array, name: string): Promise<ReportText> {
  if (bytes.length > reportLimits.bytes) refuseReport(`${name} is too large to be a report: the limit is 60 MB.`);
  if (bytes.length === 0) refuseReport(`${name} is empty.`);
  const report = await readLines(bytes, name);
  if (!report.lines.some(({ text }) => text !== '')) refuseReport(`${name} holds no text.`);
  return report;
}
