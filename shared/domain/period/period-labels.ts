import {
  addDays,
  addMonths,
  daysBetween,
  firstDayOfMonth,
  lastDayOfMonth,
  longDate,
  monthName,
  monthsBetween,
  monthYear,
  shortDate,
  shortMonthYear,
} from '../../text/dates';
import type { Period } from './period';

/**
 * A period as it stands in a table or a sentence: "September 2023", "12 months to 30 June 2023", "2023/24 Q1", "2022/23",
 * "30 June 2023" (a point in time), "1 July to 30 September 2023" (a sample), "2021" (a sample of exactly a calendar year).
 * A period whose days do not fit its kind is written out from its first to its last day.
 *
 * @throws RangeError when a date is no calendar day
 */
export function periodLabel(period: Period): string {
  const { kind, start, end } = period;
  if (kind === 'year-ending' && lengthInMonths(period) === 12) {
    return `12 months to ${longDate(end)}`;
  }
  return namedPeriod(period, monthYear) ?? range(start, end);
}

/** For narrow columns and axes: "Sep 2023", "Year to Jun 2023", "2023/24 Q1", "2022/23", "30 Jun 2023", "Jul to Sep 2023". */
export function shortPeriodLabel(period: Period): string {
  const { kind, start, end } = period;
  if (kind === 'year-ending' && lengthInMonths(period) === 12) {
    return `Year to ${end === lastDayOfMonth(end) ? shortMonthYear(end) : shortDate(end)}`;
  }
  const named = namedPeriod(period, shortMonthYear);
  if (named !== null) {
    return named;
  }
  if (start === end) {
    return shortDate(end);
  }
  const first = start.slice(0, 4) === end.slice(0, 4) ? monthName(start).slice(0, 3) : shortMonthYear(start);
  return monthsBetween(start, end) === 0 ? shortMonthYear(end) : `${first} to ${shortMonthYear(end)}`;
}

/** Orders by last day, then by first: negative when `a` comes before `b`. */
export function comparePeriods(a: Period, b: Period): number {
  return compareDays(a.end, b.end) || compareDays(a.start, b.start);
}

/** The period of the same kind just before, without overlap; null for points in time and samples, which have no regular step. */
export function previousLike(period: Period): Period | null {
  const length = lengthInMonths(period);
  if (period.kind === 'point-in-time' || period.kind === 'sample' || length === null) {
    return null;
  }
  return shift(period, -length);
}

/** The same window twelve months earlier; null for a sample, whose windows follow no calendar. */
export function yearEarlier(period: Period): Period | null {
  return period.kind === 'sample' ? null : shift(period, -12);
}

/** Whether two periods are of the same kind and length, and so may be compared. Odd windows are held to the day. */
export function sameWindow(a: Period, b: Period): boolean {
  const [months, otherMonths] = [lengthInMonths(a), lengthInMonths(b)];
  if (a.kind !== b.kind || months !== otherMonths) {
    return false;
  }
  return months !== null || daysBetween(a.start, a.end) === daysBetween(b.start, b.end);
}

/** Whether two periods share a day. */
export function overlaps(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/**
 * Whole calendar months, such as 12; null where the window is not made of whole months. The 12 months to 28 February of a leap
 * year begin on 1 March like those to the 29th, since the year before has no 29 February to begin on.
 */
export function lengthInMonths({ start, end }: Period): number | null {
  if (start === yearStart(end)) return 12;
  const after = addDays(end, 1);
  const months = monthsBetween(start, after);
  return months > 0 && addMonths(start, months) === after ? months : null;
}

/** @param month `YYYY-MM` */
export function monthPeriod(month: string): Period {
  const start = `${month}-01`;
  return { kind: 'month', start, end: lastDayOfMonth(start) };
}

/** The 12 months that end on this day. */
export function yearEnding(end: string): Period {
  return { kind: 'year-ending', start: yearStart(end), end };
}

function yearStart(end: string): string {
  return end === lastDayOfMonth(end) ? addMonths(firstDayOfMonth(end), -11) : addDays(addMonths(end, -12), 1);
}

/** Periods that have a name of their own; null for all others. */
function namedPeriod(period: Period, month: (iso: string) => string): string | null {
  const { kind, start, end } = period;
  const length = lengthInMonths(period);
  const startMonth = start.slice(5);
  if (kind === 'month' && length === 1 && startMonth.endsWith('-01')) {
    return month(end);
  }
  if (kind === 'quarter' && length === 3 && ['01-01', '04-01', '07-01', '10-01'].includes(startMonth)) {
    const april = `${financialYearStart(start)}-04-01`;
    return `${financialYear(start)} Q${monthsBetween(april, start) / 3 + 1}`;
  }
  if (kind === 'financial-year' && length === 12 && startMonth === '04-01') {
    return financialYear(start);
  }
  return kind === 'sample' && length === 12 && startMonth === '01-01' ? end.slice(0, 4) : null;
}

function financialYearStart(iso: string): number {
  return Number(iso.slice(0, 4)) - (iso.slice(5) < '04-01' ? 1 : 0);
}

/** "2023/24": the year from 1 April to 31 March. */
function financialYear(iso: string): string {
  const year = financialYearStart(iso);
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** "1 July to 30 September 2023", "1 July 2022 to 30 June 2023", "1 to 14 March 2023", "30 June 2023". */
function range(start: string, end: string): string {
  if (start === end) {
    return longDate(end);
  }
  const day = String(Number(start.slice(8)));
  if (start.slice(0, 4) !== end.slice(0, 4)) {
    return `${longDate(start)} to ${longDate(end)}`;
  }
  return `${monthsBetween(start, end) === 0 ? day : `${day} ${monthName(start)}`} to ${longDate(end)}`;
}

/** Moves both ends by whole months; a last day of a month stays one. */
function shift({ kind, start, end }: Period, months: number): Period {
  const moved = addMonths(end, months);
  const movedEnd = end === lastDayOfMonth(end) ? lastDayOfMonth(moved) : moved;
  if (kind === 'point-in-time' && start === end) {
    return { kind, start: movedEnd, end: movedEnd };
  }
  return { kind, start: kind === 'year-ending' ? yearStart(movedEnd) : addMonths(start, months), end: movedEnd };
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
