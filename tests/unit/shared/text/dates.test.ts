import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayOfWeekDate,
  daysBetween,
  firstDayOfMonth,
  lastDayOfMonth,
  longDate,
  monthsBetween,
  monthYear,
  shortDate,
  shortMonthYear,
} from '#shared/text/dates';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('dates', () => {
  it('writes them out', () => {
    expect(longDate('2024-09-23')).toBe('23 September 2024');
    expect(shortDate('2024-09-03')).toBe('3 Sep 2024');
    expect(monthYear('2023-09-30')).toBe('September 2023');
    expect(shortMonthYear('2023-09-30')).toBe('Sep 2023');
    expect(dayOfWeekDate('2024-10-24')).toBe('Thursday 24 October 2024');
    expect(dayOfWeekDate('2024-11-17')).toBe('Sunday 17 November 2024');
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(day, (iso) => {
        expect(new Date(`${longDate(iso)} UTC`).toISOString().slice(0, 10)).toBe(iso);
        expect(dayOfWeekDate(iso).split(' ')[0]).toBe(
          new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T12:00:00Z`)),
        );
      }),
    );
  });

  it('adds months and keeps to the end of short ones', () => {
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2023-01-15', -1)).toBe('2022-12-15');
    expect(addMonths('2023-12-01', 13)).toBe('2025-01-01');
    expect(lastDayOfMonth('2024-02-03')).toBe('2024-02-29');
    expect(lastDayOfMonth('2023-12-03')).toBe('2023-12-31');
    expect(firstDayOfMonth('2023-12-31')).toBe('2023-12-01');
  });

  it('counts months and days', () => {
    expect(monthsBetween('2021-11-30', '2023-09-01')).toBe(22);
    expect(monthsBetween('2023-09-01', '2021-11-30')).toBe(-22);
    expect(daysBetween('2024-09-23', '2024-11-17')).toBe(55);
    expect(addDays('2024-09-23', 55)).toBe('2024-11-17');
  });

  it('keeps its own arithmetic', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -600, max: 600 }),
        fc.integer({ min: -9999, max: 9999 }),
        (iso, months, days) => {
          expect(monthsBetween(iso, addMonths(iso, months))).toBe(months);
          expect(daysBetween(iso, addDays(iso, days))).toBe(days);
          expect(addDays(lastDayOfMonth(iso), 1)).toBe(addMonths(firstDayOfMonth(iso), 1));
        },
      ),
    );
  });

  it.each(['2023-02-29', '2023-13-01', '2023-00-10', '23-01-01', '2023-1-1', ''])('refuses "%s"', (iso) => {
    expect(() => longDate(iso)).toThrow(RangeError);
  });
});
