import { expect, test } from 'vitest';
import { readCsv } from '#db/readers/csv';
import { deskErrorOf } from './support/desk-error';

const rows = [
  ['Force', 'Café, “bar”', '£'],
  ['Norfolk', '8,505', '–'],
];
const text = rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');

function utf16be(given: string): Buffer {
  return Buffer.from(given, 'utf16le').swap16();
}

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16 little-endian with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 little-endian without a mark', Buffer.from(text, 'utf16le')],
  ['UTF-16 big-endian with a mark', utf16be(`\ufeff${text}`)],
  ['UTF-16 big-endian without a mark', utf16be(text)],
])('reads %s', (_name, bytes) => {
  expect(readCsv(bytes).rows).toEqual(rows);
});

test('reads Windows-1252, as Excel saves it', () => {
  const bytes = Buffer.from('Force,Caf\xe9,\x80\nNorfolk,\x93a\x94,\xa35', 'latin1');
  expect(readCsv(bytes).rows).toEqual([
    ['Force', 'Café', '€'],
    ['Norfolk', '“a”', '£5'],
  ]);
});

test.each([
  ['commas', 'a,b;c\n1,2;3'],
  ['semicolons', 'a;b,c;d\n1;2,5;3\n4;5,5;6'],
  ['tabs', 'a\tb, c\n1\t2, 3'],
])('finds %s by itself', (name, given) => {
  const width = { commas: 2, semicolons: 3, tabs: 2 }[name];
  expect(readCsv(Buffer.from(given)).rows.every((row) => row.length === width)).toBe(true);
});

test('keeps line breaks in cells, empty cells and rows of other lengths', () => {
  const given = 'A title\n\nArea Code,"Total recorded crime\r\n [note 2]",\nE23000024,"58,881",x\n';
  expect(readCsv(Buffer.from(given)).rows).toEqual([
    ['A title'],
    [''],
    ['Area Code', 'Total recorded crime\r\n [note 2]', ''],
    ['E23000024', '58,881', 'x'],
  ]);
});

test.each([
  ['a quotation mark that is never closed', 'a,b\n"1,2\n3,4', /never closed/],
  ['a quotation mark in the middle of a cell', 'a,b\n1,2"3"\n', /middle of a cell/],
  ['text after a closing quotation mark', 'a,b\n"1"x,2\n', /middle of a cell/],
  ['nothing', '', /empty/],
  ['nothing but spaces', ' \n \n', /empty/],
  ['a picture', '\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR', /not a table of text/],
  ['a workbook', 'PK\x03\x04\x14\x00\x06\x00', /not a table of text/],
])('refuses %s with one sentence', (_name, given, message) => {
  const error = deskErrorOf(() => readCsv(Buffer.from(given, 'latin1')));
  expect(error.code).toBe('invalid-input');
  expect(error.message).toMatch(message);
});

test('refuses what is too large or too wide', () => {
  expect(deskErrorOf(() => readCsv(new Uint8Array(101 * 1024 * 1024))).message).toMatch(/too large/);
  expect(deskErrorOf(() => readCsv(Buffer.from(`${','.repeat(1001)}x\n`))).message).toMatch(/thousand columns/);
});

test('a table of a million rows and one is refused', () => {
  expect(deskErrorOf(() => readCsv(Buffer.from('a,b\n'.repeat(1_000_001)))).message).toMatch(/million rows/);
}, 30_000);
