import { expect, test } from 'vitest';
import { readReport } from '#db/readers/report/read-report';
import { DeskError } from '#shared/contract/errors';
import { brookDocx, docxOf } from '#tests/fixtures/report/docx-of';
import { brookPdf, lockedPdf, scannedPdf } from '#tests/fixtures/report/pdf-of';
import { zipOf } from './support/zip';

const latin = (text: string) => Buffer.from(text, 'latin1');
const compound = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const docx = brookDocx();

async function errorOf(bytes: Uint8Array): Promise<DeskError> {
  try {
    await readReport(bytes, 'x');
  } catch (error) {
    if (error instanceof DeskError) return error;
    throw error;
  }
  throw new Error('No error was thrown.');
}

async function cutPdf(): Promise<Uint8Array> {
  const whole = await brookPdf();
  return whole.slice(0, whole.length / 3);
}

test.each<readonly [string, Uint8Array | (() => Promise<Uint8Array>), string]>([
  ['nothing', latin(''), 'x is empty.'],
  ['white space', latin(' \n \n'), 'x holds no text.'],
  [
    'zero bytes',
    Buffer.alloc(1000),
    'x holds no text: choose the report as a web page, a Word document, a PDF or plain text.',
  ],
  ['a picture', latin('\x89PNG\r\n\x1a\n'), 'x is a picture, and no text of a report.'],
  ['a database', latin('SQLite format 3\0'), 'x is a database, and no report.'],
  ['a page without text', latin('<!doctype html><script>let a = 1;</script>'), 'x holds no text.'],
  ['a locked PDF', lockedPdf, 'x is protected by a password: save it without one and try again.'],
  [
    'a scanned PDF',
    scannedPdf,
    'x holds pictures of pages, not text: use the report’s web page, or a PDF whose words can be selected.',
  ],
  ['a PDF that was cut off', cutPdf, 'x is damaged or was cut off: fetch it again.'],
  ['the first line of a PDF', latin('%PDF-1.7\n'), 'x is damaged or was cut off: fetch it again.'],
  [
    'a Word document that was cut off',
    docx.subarray(0, docx.length - 300),
    'x is damaged or was cut off: fetch it again.',
  ],
  ['a Word document with bytes changed', Buffer.from(docx).fill(0xff, 140, 400), 'x is damaged: fetch it again.'],
  [
    'a locked Word document',
    Buffer.concat([latin(compound), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
    'x is protected by a password: save it without one and try again.',
  ],
  [
    'an old Word document',
    Buffer.concat([latin(compound), Buffer.alloc(600)]),
    'x is in the format of Word before 2007: save it as .docx and try again.',
  ],
  ['Rich Text Format', latin('{\\rtf1\\ansi Text}'), 'x is in Rich Text Format: save it as .docx and try again.'],
  [
    'a ZIP of something else',
    zipOf({ 'a.txt': 'x' }),
    'x is a ZIP file but no Word document: unpack it and choose the report in it.',
  ],
  [
    'a zip bomb',
    zipOf({ 'word/document.xml': Buffer.alloc(90 * 1024 * 1024) }),
    'x would unpack to far more than a report needs, and was not opened.',
  ],
  [
    'a small zip bomb',
    zipOf({ 'word/document.xml': Buffer.alloc(20 * 1024 * 1024) }),
    'x would unpack to far more than a report needs, and was not opened.',
  ],
  [
    'a zip bomb that denies it',
    zipOf({ 'word/document.xml': Buffer.alloc(20 * 1024 * 1024) }, { 'word/document.xml': 900 }),
    'x is damaged: fetch it again.',
  ],
  ['more lines than a report has', latin('Line\n'.repeat(30_000)), 'x has more lines than any report.'],
  [
    'a page with more lines than a report has',
    latin(`<html>${'<p>Line</p>'.repeat(30_000)}`),
    'The page has more lines than any report.',
  ],
  [
    'a page nested too deep',
    latin(`<html>${'<div>'.repeat(100_000)}Text`),
    'The page is nested deeper than any report.',
  ],
  [
    'a page that hides its depth',
    latin(`<html>${'<div></b>'.repeat(100_000)}Text`),
    'The page is nested deeper than any report.',
  ],
  ['a page of bold in bold', latin(`<html>${'<b>'.repeat(100_000)}Text`), 'The page is nested deeper than any report.'],
  [
    'a Word document with more lines than a report has',
    docxOf('<w:p><w:r><w:t>Line</w:t></w:r></w:p>'.repeat(30_000)),
    'The document has more lines than any report.',
  ],
  ['more text than a report has', Buffer.alloc(6_000_000, 'word '), 'x holds more text than any report.'],
  ['a file far too large', new Uint8Array(61 * 1024 * 1024), 'x is too large to be a report: the limit is 60 MB.'],
])(
  'refuses %s with one sentence',
  async (_name, given, message) => {
    const error = await errorOf(given instanceof Uint8Array ? given : await given());
    expect([error.code, error.message]).toEqual(['invalid-input', message]);
  },
  60_000,
);

test('reads a page nested as deep as may be, and a Word document however deep', async () => {
  const page = await readReport(latin(`<html>${'<div>'.repeat(1000)}Text`), 'x');
  expect(page.lines.map(({ text }) => text)).toEqual(['Text']);
  const list = await readReport(latin(`<html>${'<p>Text'.repeat(2000)}`), 'x');
  expect(list.lines).toHaveLength(2000);
  const nested = docxOf(`${'<w:sdt>'.repeat(100_000)}<w:p><w:r><w:t>Text</w:t></w:r></w:p>`);
  expect((await readReport(nested, 'x')).lines.map(({ text }) => text)).toEqual(['Text']);
});

test('expands no entities that a document declares', async () => {
  const lol = `<!DOCTYPE a [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]><w:document><w:p><w:r><w:t>&b; &lt;</w:t></w:r></w:p></w:document>`;
  const { lines } = await readReport(zipOf({ 'word/document.xml': lol }), 'x');
  expect(lines.map(({ text }) => text)).toEqual(['&b; <']);
});

test('leaves the bytes that it was given as they were', async () => {
  const bytes = await brookPdf();
  const copy = bytes.slice();
  await readReport(bytes, 'x');
  expect(Buffer.compare(bytes, copy)).toBe(0);
});
