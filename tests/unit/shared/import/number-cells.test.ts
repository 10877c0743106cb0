import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumberCell } from '#shared/import/cells/parse-number-cell';
import { parseOrdinal } from '#shared/import/cells/parse-ordinal';
import { formatInterval, formatNumber, formatSigned, formatValue, ordinal, roundHalfAway } from '#shared/text/numbers';

const plain = { percent: false, halfWidth: null };

test.each([
  ['8,505', { value: 8505, ...plain }],
  ['  8,505\u00a0', { value: 8505, ...plain }],
  ['1,234,567', { value: 1234567, ...plain }],
  ['7.45', { value: 7.45, ...plain }],
  ['0', { value: 0, ...plain }],
  ['-0', { value: 0, ...plain }],
  ['−13', { value: -13, ...plain }],
  ['–13', { value: -13, ...plain }],
  ['+ 1,370', { value: 1370, ...plain }],
  ['- 2.9%', { value: -2.9, percent: true, halfWidth: null }],
  ['85.3%', { value: 85.3, percent: true, halfWidth: null }],
  ['89.1% ± 4.2', { value: 89.1, percent: true, halfWidth: 4.2 }],
  ['98.0 +/- 1.6%', { value: 98, percent: false, halfWidth: 1.6 }],
  ['£145,000', { value: 145000, ...plain }],
  ['2,958 [note 3]', { value: 2958, ...plain }],
  ['2,958[Note 6]', { value: 2958, ...plain }],
  ['2,958 [note 1][note 2][note 3]', { value: 2958, ...plain }],
  ['-798 [r]', { value: -798, ...plain }],
  ['\u22122.9%', { value: -2.9, percent: true, halfWidth: null }],
])('reads %j', (cell, expected) => {
  expect(parseNumberCell(cell)).toEqual(expected);
});

test.each([
  ['', 'not given'],
  [' \u00a0 ', 'not given'],
  ['-', 'not given'],
  ['–', 'not given'],
  ['NA', 'not available'],
  ['n/a', 'not available'],
  ['..', 'not available'],
  ['[x]', 'not available'],
  ['[c]', 'withheld by the publisher'],
  ['*', 'withheld by the publisher'],
  ['+', 'withheld by the publisher'],
  ['.', 'not given'],
  [':', 'not available'],
  ['N/A', 'not available'],
  ['[x] [note 4]', 'not available'],
  ['#REF!', 'the cell holds an error (#REF!)'],
  ['#DIV/0!', 'the cell holds an error (#DIV/0!)'],
  ['#N/A', 'the cell holds an error (#N/A)'],
  ['1min 38secs', 'not a number: “1min 38secs”'],
  ['1,23', 'not a number: “1,23”'],
  ['12 of 13', 'not a number: “12 of 13”'],
  ['8th', 'not a number: “8th”'],
  ['1e5', 'not a number: “1e5”'],
  ['0x10', 'not a number: “0x10”'],
  ['Infinity', 'not a number: “Infinity”'],
])('finds no number in %j, and says why', (cell, absence) => {
  expect(parseNumberCell(cell)).toEqual({ value: null, absence });
});

test.each([
  ['1min 38secs', 98],
  ['1 min 38 secs', 98],
  ['2 minutes', 120],
  ['922 seconds', 922],
  ['1:38', 98],
  ['00:01:38', 98],
  ['1 hour 2 mins', 3720],
  ['98', 98],
  ['7.45', 7.45],
])('reads %j as seconds where that is asked for', (cell, value) => {
  expect(parseNumberCell(cell, { durations: true }).value).toBe(value);
});

test.each(['over 8 minutes', 'min', ',', '1:75', 'seconds', ''])('finds no duration in %j', (cell) => {
  expect(parseNumberCell(cell, { durations: true }).value).toBeNull();
});

test('reads back every duration, in words and as a clock', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }), (minutes, seconds) => {
      const read = (cell: string) => parseNumberCell(cell, { durations: true }).value;
      expect(read(`${minutes}min ${seconds}secs`)).toBe(minutes * 60 + seconds);
      expect(read(`${minutes}:${String(seconds).padStart(2, '0')}`)).toBe(minutes * 60 + seconds);
    }),
  );
});

const decimals = fc.integer({ min: 0, max: 3 });
const amount = fc
  .tuple(fc.double({ min: -1e9, max: 1e9, noNaN: true }), decimals)
  .map(([value, places]) => [roundHalfAway(value, places), places] as const);

test('reads back every number that is printed', () => {
  fc.assert(
    fc.property(amount, ([value, places]) => {
      expect(parseNumberCell(formatNumber(value, places)).value).toBe(value);
      expect(parseNumberCell(formatSigned(value, places)).value).toBe(value);
      expect(parseNumberCell(formatValue(value, 'percent', places))).toEqual({ value, percent: true, halfWidth: null });
    }),
  );
});

test('reads back every interval that is printed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 200 }), (value, half) => {
      const cell = parseNumberCell(formatInterval(value / 10, half / 10, 'percent', 1));
      expect(cell).toEqual({ value: value / 10, percent: true, halfWidth: half / 10 });
    }),
  );
});

test('whatever the cell, an absent number is never zero and a number is finite', () => {
  fc.assert(
    fc.property(fc.string(), (cell) => {
      const read = parseNumberCell(cell, { durations: cell.length % 2 === 0 });
      if (read.value === null) expect(read.absence).not.toBe('');
      else {
        expect(Number.isFinite(read.value)).toBe(true);
        expect(cell).toMatch(/\d/);
      }
    }),
  );
});

test('reads back every rank that is printed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (rank) => {
      expect(parseOrdinal(ordinal(rank))).toBe(rank);
      expect(parseOrdinal(String(rank))).toBe(rank);
    }),
  );
});

test.each(['0', '0th', '1th', '2rd', '11st', '12nd', '-1', '1.5', 'first', '', '22 nd'])(
  'finds no rank in %j',
  (cell) => {
    expect(parseOrdinal(cell)).toBeNull();
  },
);
