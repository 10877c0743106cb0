import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bankHoliday } from '#shared/domain/calendar/bank-holidays';
import { closedDay } from '#shared/domain/calendar/closed-day';
import { addDays } from '#shared/text/dates';

/** As GOV.UK lists them for England and Wales. */
const listed = {
  2020: ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28'],
  2021: ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28'],
  2022: ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27'],
  2023: ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26'],
  2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
};

const daysOf = (year: number) =>
  Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter((day) =>
    day.startsWith(String(year)),
  );

test.each(Object.entries(listed))('the bank holidays of %s are those that are listed', (year, days) => {
  const found = daysOf(Number(year)).filter((day) => bankHoliday(day) !== null);
  expect(found.map((day) => day.slice(5))).toEqual(days);
});

test('every year from 2024 on has eight, each on a weekday and under a name of its own', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2024, max: 2199 }), (year) => {
      const found = daysOf(year).filter((day) => bankHoliday(day) !== null);
      expect(found).toHaveLength(8);
      expect(new Set(found.map(bankHoliday)).size).toBe(8);
      for (const day of found) expect([0, 6]).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
    }),
  );
});

test('a day on which offices are closed says why', () => {
  expect(closedDay('2024-12-26')).toBe('Boxing Day');
  expect(closedDay('2024-12-28')).toBe('a Saturday');
  expect(closedDay('2024-12-29')).toBe('a Sunday');
  expect(closedDay('2024-12-30')).toBeNull();
  expect(closedDay('2025-05-05')).toBe('the early May bank holiday');
});
