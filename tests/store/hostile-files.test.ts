import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTables } from '#db/readers/read-tables';
import { readTableFile } from '#db/readers/table-limits';
import { deskErrorOf } from './support/desk-error';
import { tempFolder } from './support/temp-folder';
import { xlsxOf, zipOf } from './support/zip';

const bytesOf = (text: string) => Buffer.from(text, 'latin1');
const compound = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const good = xlsxOf({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
const workbook = { 'xl/workbook.xml': '<workbook/>' };
const zeros = Buffer.alloc(20 * 1024 * 1024);

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.fill(0xff, 60, 200);
  return copy;
}

test.each<readonly [string, Buffer, string]>([
  ['a picture named .csv', bytesOf('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'x is a picture, and no table.'],
  ['a PDF', bytesOf('%PDF-1.7\n'), 'x is a PDF, and no table: look for the data as a spreadsheet or CSV.'],
  ['nothing', bytesOf(''), 'x is empty.'],
  ['zero bytes', Buffer.alloc(1000), 'The file is not a table of text.'],
  ['a workbook that was cut off', good.subarray(0, good.length - 300), 'x is damaged or was cut off: fetch it again.'],
  ['a workbook with bytes changed', flipped(good), 'x is damaged: fetch it again.'],
  [
    'a workbook without sheets',
    zipOf(workbook),
    'x is damaged: open it in a spreadsheet program, save it again and try once more.',
  ],
  [
    'a ZIP of something else',
    zipOf({ 'a.txt': 'x' }),
    'x is a ZIP file but no workbook: unpack it and choose a file in it.',
  ],
  [
    'a zip bomb',
    zipOf({ ...workbook, 'xl/worksheets/sheet1.xml': zeros }),
    'x would unpack to far more than a table needs, and was not opened.',
  ],
  [
    'a zip bomb that denies it',
    zipOf({ ...workbook, 'xl/worksheets/sheet1.xml': zeros }, { 'xl/worksheets/sheet1.xml': 1000 }),
    'x is damaged: fetch it again.',
  ],
  [
    'more files than a workbook has',
    zipOf({ ...workbook, ...Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`f${index}`, ''])) }),
    'x would unpack to far more than a table needs, and was not opened.',
  ],
  [
    'a locked workbook',
    Buffer.concat([bytesOf(compound), Buffer.alloc(1000), Buffer.from('EncryptedPackage', 'utf16le')]),
    'x is protected by a password: save it without one and try again.',
  ],
  [
    'an old workbook',
    Buffer.concat([bytesOf(compound), Buffer.alloc(1000)]),
    'x is in the format of Excel before 2007: save it as .xlsx and try again.',
  ],
  [
    'a locked ODS workbook',
    zipOf({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'META-INF/manifest.xml': '<manifest:encryption-data/>',
      'content.xml': 'x',
    }),
    'x is protected by a password: save it without one and try again.',
  ],
  [
    'a sheet of failed formulas',
    xlsxOf({ rows: '<row r="1"><c r="A1" t="e"><f>A2</f><v>#REF!</v></c><c r="B1" t="e"><v>#REF!</v></c></row>' }),
    'x holds formulas that have failed (such as #REF!) and no number: save it where its links work.',
  ],
  [
    'a million empty rows of a workbook',
    xlsxOf({ rows: Array.from({ length: 1_000_000 }, (_, index) => `<row r="${index + 1}" ht="${index}"/>`).join('') }),
    'x holds no table: every cell is empty.',
  ],
  ['a million empty rows of text', bytesOf(',,,\r\n'.repeat(1_000_000)), 'The file is empty.'],
  ['a page without a table', bytesOf('<!doctype html><p>Page</p>'), 'x is a web page without a table.'],
  [
    'a page nested a hundred thousand deep',
    bytesOf(`<table><tr><td>${'<div>'.repeat(100_000)}`),
    'The page is nested deeper than any table.',
  ],
  [
    'ten thousand tables in each other',
    bytesOf(`<html>${'<table><tr><td>'.repeat(10_000)}`),
    'The page has more than 500 tables.',
  ],
  [
    'a cell across a million columns, a thousand times',
    bytesOf(`<table><tr>${'<td colspan=1000000>x'.repeat(1000)}</table>`),
    'The page has a table with more than a thousand columns.',
  ],
])(
  'refuses %s with one sentence',
  (_name, bytes, message) => {
    const error = deskErrorOf(() => readTables(bytes, 'x'));
    expect([error.code, error.message]).toEqual(['invalid-input', message]);
  },
  60_000,
);

test('looks at the size of a file before it reads a byte', () => {
  const path = join(tempFolder(), 'Large.csv');
  writeFileSync(path, 'a,b\n');
  // A file with a hole: it takes no room on the disk.
  truncateSync(path, 2 * 1024 * 1024 * 1024);
  const before = process.memoryUsage().rss;
  const error = deskErrorOf(() => readTableFile(path));
  expect([error.code, error.message]).toEqual([
    'invalid-input',
    'Large.csv is too large to be a table: the limit is 100 MB.',
  ]);
  expect(process.memoryUsage().rss - before).toBeLessThan(500 * 1024 * 1024);
});

test('reads a table with a long empty end, and refuses a missing file and a folder', () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'a.csv'), `a,b\n1,2\n${',\n'.repeat(1_100_000)}`);
  expect(readTables(readTableFile(join(folder, 'a.csv')), 'a.csv')[0]?.grid.rows).toHaveLength(2);
  expect(deskErrorOf(() => readTableFile(join(folder, 'none.csv'))).code).toBe('file-missing');
  expect(deskErrorOf(() => readTableFile(folder)).message).toMatch(/is not a file/);
});
