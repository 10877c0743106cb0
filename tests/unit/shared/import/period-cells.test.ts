import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthPeriod, periodLabel, shortPeriodLabel, yearEnding } from '#shared/domain/period/period-labels';
import { parsePeriodCell } from '#shared/import/cells/parse-period-cell';
import { nearestMonthEnd, readPeriodCell } from '#shared/import/cells/read-period-cell';
import type { Period, PeriodKind } from '#shared/domain/period/period';
import { addDays, addMonths, daysBetween, lastDayOfMonth } from '#shared/text/dates';

const january: Period = { kind: 'month', start: '2023-01-01', end: '2023-01-31' };
const june: Period = { kind: 'year-ending', start: '2022-07-01', end: '2023-06-30' };
const march: Period = { kind: 'year-ending', start: '2023-04-01', end: '2024-03-31' };

test.each([
  ['January 2023', january],
  ['January\u00a02023', january],
  ['Jan-23', january],
  ["Jan '23", january],
  ['Jan 2023', january],
  ['2023-01', january],
  ['01/2023', january],
  ['Sept 2023', { kind: 'month', start: '2023-09-01', end: '2023-09-30' }],
  ['12 months to 30 June 2023', june],
  ['12 months to June 2023', june],
  ['12 months ending 30-06-2023', june],
  ['(to 30 June 2023)', june],
  ['to 30 June 2023', june],
  ['Most recent 12 months (to 30 June 2023)', june],
  ['12 months up to 30 June 2019', { kind: 'year-ending', start: '2018-07-01', end: '2019-06-30' }],
  ['2019 Baseline (12 months up to 30 June 2019)', { kind: 'year-ending', start: '2018-07-01', end: '2019-06-30' }],
  ['Year ending March 2024', march],
  ['year ending 31 March 2024 [note 2]', march],
  ['Year to Mar 2024', march],
  ['YE Mar 2024', march],
  ['12 months to 6 April 2023', { kind: 'year-ending', start: '2022-04-07', end: '2023-04-06' }],
  ['2022/23', { kind: 'financial-year', start: '2022-04-01', end: '2023-03-31' }],
  ['FY 2022/23', { kind: 'financial-year', start: '2022-04-01', end: '2023-03-31' }],
  ['2022-23', { kind: 'financial-year', start: '2022-04-01', end: '2023-03-31' }],
  ['2022–23', { kind: 'financial-year', start: '2022-04-01', end: '2023-03-31' }],
  ['2023/24 Q4', { kind: 'quarter', start: '2024-01-01', end: '2024-03-31' }],
  ['2023/24 Q1', { kind: 'quarter', start: '2023-04-01', end: '2023-06-30' }],
  ['Q1 2023/24', { kind: 'quarter', start: '2023-04-01', end: '2023-06-30' }],
  ['Quarter 4 \u2013 2023/24', { kind: 'quarter', start: '2024-01-01', end: '2024-03-31' }],
  ['year ending June 2025', { kind: 'year-ending', start: '2024-07-01', end: '2025-06-30' }],
  ['2023-06-30 00:00:00', { kind: 'point-in-time', start: '2023-06-30', end: '2023-06-30' }],
  ['30 June 2023', { kind: 'point-in-time', start: '2023-06-30', end: '2023-06-30' }],
  ['31-03-2003', { kind: 'point-in-time', start: '2003-03-31', end: '2003-03-31' }],
  ['Sample 2021', { kind: 'sample', start: '2021-01-01', end: '2021-12-31' }],
  ['Sample 1 January 2023 to 31 December 2023', { kind: 'sample', start: '2023-01-01', end: '2023-12-31' }],
  ['Sample reported 23 September 2024', { kind: 'sample', start: '2024-09-23', end: '2024-09-23' }],
])('reads %j', (cell, expected) => {
  expect(parsePeriodCell(cell)).toEqual(expected);
});

test.each([
  '',
  'Total',
  '2023',
  '31 June 2023',
  '29 February 2023',
  '13/2023',
  'Janu 2023',
  '2022/24',
  '2022/2024',
  '12 months to nowhere',
  'Sample 31 December 2023 to 1 January 2023',
  'Difference against previous 12 months',
  'Month',
  '23 September',
])('finds no period in %j', (cell) => {
  expect(parsePeriodCell(cell)).toBeNull();
});

const month = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const day = fc.integer({ min: 0, max: 36_000 }).map((count) => addDays('2001-01-01', count));

function readBack(period: Period): void {
  expect(parsePeriodCell(periodLabel(period))).toEqual(period);
}

test('reads back every period that is printed', () => {
  fc.assert(fc.property(month, (value) => readBack(monthPeriod(value))));
  fc.assert(fc.property(day, (value) => readBack(yearEnding(value))));
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2098 }), fc.integer({ min: 0, max: 3 }), (year, quarter) => {
      const start = addMonths(`${year}-04-01`, quarter * 3);
      readBack({ kind: 'quarter', start, end: addDays(addMonths(start, 3), -1) });
      readBack({ kind: 'financial-year', start: `${year}-04-01`, end: `${year + 1}-03-31` });
    }),
  );
});

test('reads back every short label of a month and of a year to the end of one', () => {
  fc.assert(
    fc.property(month, (value) => {
      const period = monthPeriod(value);
      expect(parsePeriodCell(shortPeriodLabel(period))).toEqual(period);
      expect(parsePeriodCell(shortPeriodLabel(yearEnding(period.end)))).toEqual(yearEnding(period.end));
    }),
  );
});

test('whatever the cell, nothing is thrown', () => {
  fc.assert(fc.property(fc.string(), (cell) => void parsePeriodCell(cell)));
  fc.assert(
    fc.property(
      fc.stringMatching(/^[0-9]{1,4}[-/ ][A-Za-z0-9]{1,4}[-/ ][0-9]{2,4}$/),
      (cell) => void parsePeriodCell(cell),
    ),
  );
});

const yearToDecember: Period = { kind: 'year-ending', start: '2017-01-01', end: '2017-12-31' };

test.each<[string, PeriodKind, Period | null, Period | null]>([
  ['31-12-2017', 'year-ending', yearToDecember, null],
  ['30-12-2017', 'year-ending', null, yearToDecember],
  ['01-01-2018', 'year-ending', null, yearToDecember],
  ['12 months to 30 December 2017', 'year-ending', null, yearToDecember],
  ['December 2017', 'year-ending', yearToDecember, null],
  ['2022/23', 'year-ending', { kind: 'year-ending', start: '2022-04-01', end: '2023-03-31' }, null],
  ['2023/24 Q1', 'year-ending', null, null],
  ['31-02-2017', 'year-ending', null, null],
  ['2023-01-01', 'month', january, null],
  ['31/01/2023', 'month', january, null],
  ['30/01/2023', 'month', null, january],
  ['12 months to January 2023', 'month', null, null],
  ['Jun-23', 'quarter', { kind: 'quarter', start: '2023-04-01', end: '2023-06-30' }, null],
  ['30-06-2023', 'quarter', { kind: 'quarter', start: '2023-04-01', end: '2023-06-30' }, null],
  ['May 2023', 'quarter', null, null],
  ['YE Mar 2024', 'financial-year', { kind: 'financial-year', start: '2023-04-01', end: '2024-03-31' }, null],
  ['YE Jun 2024', 'financial-year', null, null],
  ['30 June 2018', 'point-in-time', { kind: 'point-in-time', start: '2018-06-30', end: '2018-06-30' }, null],
  ['June 2018', 'point-in-time', null, null],
  ['January 2023', 'sample', { ...january, kind: 'sample' }, null],
])('reads %j in a column of kind %s', (cell, kind, period, offered) => {
  expect(readPeriodCell(cell, kind)).toEqual({ period, offered });
});

test('a date is either taken or offered as the nearest end of a month, never both', () => {
  fc.assert(
    fc.property(day, (value) => {
      const { period, offered } = readPeriodCell(value, 'year-ending');
      const end = nearestMonthEnd(value);
      expect(end).toBe(lastDayOfMonth(end));
      expect(Math.abs(daysBetween(value, end))).toBeLessThanOrEqual(15);
      expect([period, offered]).toEqual(end === value ? [yearEnding(value), null] : [null, yearEnding(end)]);
    }),
  );
});
