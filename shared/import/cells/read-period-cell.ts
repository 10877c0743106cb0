import { addDays, addMonths, firstDayOfMonth, lastDayOfMonth, daysBetween } from '../../text/dates';
import { monthPeriod, yearEnding } from '../../domain/period/period-labels';
import { parsePeriodCell } from './parse-period-cell';
import type { Period, PeriodKind } from '../../domain/period/period';

/** A period, or none; `offered` is what a date that ends no month was probably meant to say, for a person to accept. */
export interface PeriodCell {
  readonly period: Period | null;
  readonly offered: Period | null;
}

const none: PeriodCell = { period: null, offered: null };
const found = (period: Period): PeriodCell => ({ period, offered: null });
const asked = (offered: Period): PeriodCell => ({ period: null, offered });

/** The last day of a month that is nearest: 31 December 2017 for 30 December 2017 as for 1 January 2018. */
export function nearestMonthEnd(day: string): string {
  const [before, after] = [addDays(firstDayOfMonth(day), -1), lastDayOfMonth(day)];
  return daysBetween(before, day) < daysBetween(day, after) ? before : after;
}

function endsMonth(day: string): boolean {
  return day === lastDayOfMonth(day);
}

function asYearEnding({ kind, end }: Period): PeriodCell {
  if (kind === 'quarter' || kind === 'sample') return none;
  return endsMonth(end) ? found(yearEnding(end)) : asked(yearEnding(nearestMonthEnd(end)));
}

/** Months are often keyed by their first or their last day. */
function asMonth(period: Period): PeriodCell {
  if (period.kind === 'month') return found(period);
  if (period.kind !== 'point-in-time') return none;
  const month = monthPeriod(period.end.slice(0, 7));
  return period.end === month.start || period.end === month.end ? found(month) : asked(month);
}

function asQuarter(period: Period): PeriodCell {
  if (period.kind === 'quarter') return found(period);
  if (period.kind !== 'point-in-time' && period.kind !== 'month') return none;
  const end = nearestMonthEnd(period.end);
  if (!['03', '06', '09', '12'].includes(end.slice(5, 7))) return none;
  const quarter: Period = { kind: 'quarter', start: addMonths(firstDayOfMonth(end), -2), end };
  return end === period.end ? found(quarter) : asked(quarter);
}

function toMarch(candidate: Period | null): Period | null {
  return candidate?.end.endsWith('-03-31') === true ? { ...candidate, kind: 'financial-year' } : null;
}

function asFinancialYear(period: Period): PeriodCell {
  if (period.kind === 'financial-year') return found(period);
  const year = asYearEnding(period);
  return { period: toMarch(year.period), offered: toMarch(year.offered) };
}

/**
 * Reads a period whose kind the column, or a person, has said: "31-03-2003" in a column of 12 months ending is the year to that
 * day. A date such as 30-12-2017 that ends no month is not taken silently: the nearest month's end is offered instead.
 */
export function readPeriodCell(cell: string, kind: PeriodKind): PeriodCell {
  const period = parsePeriodCell(cell);
  if (period === null) return none;
  switch (kind) {
    case 'year-ending':
      return asYearEnding(period);
    case 'month':
      return asMonth(period);
    case 'quarter':
      return asQuarter(period);
    case 'financial-year':
      return asFinancialYear(period);
    case 'point-in-time':
      return period.kind === kind ? found(period) : none;
    case 'sample':
      return found({ ...period, kind });
  }
}
