import { monthPeriod } from '../../domain/period/period-labels';
import type { Period } from '../../domain/period/period';
import { addMonths, lastDayOfMonth, monthName, monthsBetween, monthYear } from '../../text/dates';

/** Whole calendar months from the first to the last, both included, as `YYYY-MM`. */
export interface MonthRange {
  readonly from: string;
  readonly to: string;
}

export function calendarYear(year: number): MonthRange {
  return { from: `${year}-01`, to: `${year}-12` };
}

/** April to March. @param startYear 2022 for 2022/23 */
export function financialYear(startYear: number): MonthRange {
  return { from: `${startYear}-04`, to: `${startYear + 1}-03` };
}

/**
 * The periods of one kind that fill a range, oldest first.
 *
 * @returns null where they do not fill it: a range that ends before it starts, or quarters that stand out of it
 * @throws RangeError when a month is no `YYYY-MM`
 */
export function periodsWithin({ from, to }: MonthRange, kind: 'month' | 'quarter'): Period[] | null {
  const start = `${from}-01`;
  const months = monthsBetween(start, `${to}-01`) + 1;
  const step = kind === 'month' ? 1 : 3;
  // Quarters of the calendar and of the financial year are the same four.
  const fromQuarter = kind === 'month' || monthsBetween(`${start.slice(0, 4)}-01-01`, start) % 3 === 0;
  if (months < 1 || months % step !== 0 || !fromQuarter) {
    return null;
  }
  return Array.from({ length: months / step }, (_, index) => {
    const first = addMonths(start, index * step);
    return kind === 'month'
      ? monthPeriod(first.slice(0, 7))
      : { kind, start: first, end: lastDayOfMonth(addMonths(first, 2)) };
  });
}

/** "2022", "2022/23", "September 2023", "January to September 2023", "November 2021 to March 2022". */
export function rangeLabel({ from, to }: MonthRange): string {
  const [start, end] = [`${from}-01`, `${to}-01`];
  const [year, lastYear] = [from.slice(0, 4), to.slice(0, 4)];
  if (monthsBetween(start, end) === 11 && from.endsWith('-01')) {
    return year;
  }
  if (monthsBetween(start, end) === 11 && from.endsWith('-04')) {
    return `${year}/${lastYear.slice(2)}`;
  }
  if (from === to) {
    return monthYear(start);
  }
  return `${year === lastYear ? monthName(start) : monthYear(start)} to ${monthYear(end)}`;
}
