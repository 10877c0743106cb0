import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/text/dates';
import {
  comparePeriods,
  lengthInMonths,
  monthPeriod,
  overlaps,
  periodLabel,
  previousLike,
  sameWindow,
  shortPeriodLabel,
  yearEarlier,
  yearEnding,
} from '#shared/domain/period/period-labels';
import type { Period, PeriodKind } from '#shared/domain/period/period';

const of = (kind: PeriodKind, start: string, end: string): Period => ({ kind, start, end });
const june2023 = yearEnding('2023-06-30');

describe('labels', () => {
  it.each<[Period, string, string]>([
    [monthPeriod('2023-09'), 'September 2023', 'Sep 2023'],
    [june2023, '12 months to 30 June 2023', 'Year to Jun 2023'],
    [yearEnding('2023-06-15'), '12 months to 15 June 2023', 'Year to 15 Jun 2023'],
    [of('quarter', '2023-04-01', '2023-06-30'), '2023/24 Q1', '2023/24 Q1'],
    [of('quarter', '2024-01-01', '2024-03-31'), '2023/24 Q4', '2023/24 Q4'],
    [of('quarter', '2023-05-01', '2023-07-31'), '1 May to 31 July 2023', 'May to Jul 2023'],
    [of('financial-year', '2022-04-01', '2023-03-31'), '2022/23', '2022/23'],
    [of('financial-year', '1999-04-01', '2000-03-31'), '1999/00', '1999/00'],
    [of('point-in-time', '2023-06-30', '2023-06-30'), '30 June 2023', '30 Jun 2023'],
    [of('sample', '2021-01-01', '2021-12-31'), '2021', '2021'],
    [of('sample', '2022-04-01', '2023-03-31'), '1 April 2022 to 31 March 2023', 'Apr 2022 to Mar 2023'],
    [of('sample', '2023-03-01', '2023-03-14'), '1 to 14 March 2023', 'Mar 2023'],
  ])('names %o', (period, label, short) => {
    expect(periodLabel(period)).toBe(label);
    expect(shortPeriodLabel(period)).toBe(short);
  });
});

describe('steps', () => {
  it('makes windows', () => {
    expect(monthPeriod('2024-02')).toEqual(of('month', '2024-02-01', '2024-02-29'));
    expect(june2023).toEqual(of('year-ending', '2022-07-01', '2023-06-30'));
    expect(yearEnding('2024-02-29')).toEqual(of('year-ending', '2023-03-01', '2024-02-29'));
    expect(yearEnding('2023-02-28')).toEqual(of('year-ending', '2022-03-01', '2023-02-28'));
    expect(periodLabel(yearEnding('2036-02-28'))).toBe('12 months to 28 February 2036');
    for (let day = '2003-12-31'; day < '2008-03-31'; day = addDays(day, 1)) {
      expect(lengthInMonths(yearEnding(day)), day).toBe(12);
    }
  });

  it('goes one step back', () => {
    expect(previousLike(monthPeriod('2023-03'))).toEqual(monthPeriod('2023-02'));
    expect(previousLike(june2023)).toEqual(yearEnding('2022-06-30'));
    expect(previousLike(of('quarter', '2023-04-01', '2023-06-30'))).toEqual(of('quarter', '2023-01-01', '2023-03-31'));
    expect(previousLike(of('sample', '2021-01-01', '2021-12-31'))).toBeNull();
    expect(previousLike(of('point-in-time', '2021-01-01', '2021-01-01'))).toBeNull();
  });

  it('goes a year back', () => {
    expect(yearEarlier(monthPeriod('2024-02'))).toEqual(monthPeriod('2023-02'));
    expect(yearEarlier(monthPeriod('2025-02'))).toEqual(monthPeriod('2024-02'));
    expect(yearEarlier(june2023)).toEqual(yearEnding('2022-06-30'));
    expect(yearEarlier(of('point-in-time', '2023-03-31', '2023-03-31'))?.end).toBe('2022-03-31');
    expect(yearEarlier(of('sample', '2021-01-01', '2021-12-31'))).toBeNull();
  });

  it('steps back without overlap or gap, whatever the month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2090 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const period = monthPeriod(`${year}-${String(month).padStart(2, '0')}`);
        const rolling = yearEnding(period.end);
        for (const current of [period, rolling]) {
          const before = previousLike(current) as Period;
          expect(overlaps(current, before)).toBe(false);
          expect(sameWindow(current, before)).toBe(true);
          expect(comparePeriods(before, current)).toBeLessThan(0);
          expect(new Date(current.start).getTime() - new Date(before.end).getTime()).toBe(86_400_000);
        }
        expect(lengthInMonths(rolling)).toBe(12);
      }),
    );
  });
});

describe('comparability', () => {
  it('orders by end, then start', () => {
    const periods = [monthPeriod('2023-06'), yearEnding('2023-06-30'), monthPeriod('2023-05')];
    expect(periods.toSorted(comparePeriods).map(shortPeriodLabel)).toEqual([
      'May 2023',
      'Year to Jun 2023',
      'Jun 2023',
    ]);
    expect(comparePeriods(june2023, june2023)).toBe(0);
  });

  it('wants the same kind and length', () => {
    expect(sameWindow(june2023, yearEnding('2022-06-30'))).toBe(true);
    expect(sameWindow(june2023, monthPeriod('2022-06'))).toBe(false);
    expect(sameWindow(monthPeriod('2024-02'), monthPeriod('2023-02'))).toBe(true);
    expect(sameWindow(of('sample', '2021-01-01', '2021-12-31'), of('sample', '2023-01-01', '2023-06-30'))).toBe(false);
    expect(sameWindow(of('sample', '2021-01-04', '2021-01-20'), of('sample', '2023-01-02', '2023-01-18'))).toBe(true);
  });

  it('sees a shared day', () => {
    expect(overlaps(june2023, yearEnding('2023-03-31'))).toBe(true);
    expect(overlaps(june2023, yearEnding('2022-06-30'))).toBe(false);
    expect(overlaps(of('sample', '2023-01-01', '2023-01-31'), of('sample', '2023-01-31', '2023-02-28'))).toBe(true);
  });
});
