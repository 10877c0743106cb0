import { addDays, addMonths, lastDayOfMonth } from '../../text/dates';
import { monthPeriod, yearEnding } from '../../domain/period/period-labels';
import type { Period } from '../../domain/period/period';
import { withPlainMinus } from './clean-text';
import { parseDay, parseMonth } from './parse-day';

const twelveMonths =
  /(?:12|twelve) months?,? (?:up )?(?:to|ending|ended)|year (?:ending|ended|to)|ye(?= )|12 months? \(?(?:up )?to/;

/** A day, or the last day of a month. */
function lastDay(text: string): string | null {
  const month = parseMonth(text);
  return month === null ? parseDay(text) : lastDayOfMonth(`${month}-01`);
}

function yearEndingOf(text: string): Period | null {
  // "Most recent 12 months (to 30 June 2023)", "2019 Baseline (12 months up to 30 June 2019)", "YE Mar 2024".
  const match = new RegExp(`(?:${twelveMonths.source}) (.+?)\\)?$`, 'i').exec(text);
  const end = match?.[1] === undefined ? null : lastDay(match[1]);
  return end === null ? null : yearEnding(end);
}

function toOnly(text: string): Period | null {
  const match = /^\(?(?:up )?to ([^()]+)\)?$/i.exec(text);
  const end = match?.[1] === undefined ? null : lastDay(match[1]);
  return end === null ? null : yearEnding(end);
}

/** "2023/24 Q1" for the ways of writing it the other way round: "Q1 2023/24", "Quarter 4 - 2023/24". */
function quarterLast(text: string): string {
  return text.replace(/^(?:Q|Quarter )([1-4])(?: -| of)? ?(\d{4}[/-]\d{2,4})$/i, '$2 Q$1');
}

function financial(written: string): Period | null {
  const text = quarterLast(written);
  const match = /^(?:FY )?(\d{4})[/-](\d{2}|\d{4})(?:,? ?(?:Q|Quarter )([1-4]))?$/i.exec(text);
  if (match === null) return null;
  const [, first = '', second = '', quarter] = match;
  // The second year must follow the first: "2023-01" is a month and "2023/25" no year at all.
  if (
    Number(second) % 100 !== (Number(first) + 1) % 100 ||
    (second.length === 4 && Number(second) !== Number(first) + 1)
  )
    return null;
  const start = addMonths(`${first}-04-01`, quarter === undefined ? 0 : (Number(quarter) - 1) * 3);
  const end = addDays(addMonths(start, quarter === undefined ? 12 : 3), -1);
  return { kind: quarter === undefined ? 'financial-year' : 'quarter', start, end };
}

/** "Sample 2021", "Sample 1 January 2023 to 31 December 2023", "Sample reported 23 September 2024" (the day of the report stands for it). */
function sample(text: string): Period | null {
  const rest = /^sample (?:reported )?(.+)$/i.exec(text)?.[1];
  if (rest === undefined) return null;
  if (/^[1-9]\d{3}$/.test(rest)) return { kind: 'sample', start: `${rest}-01-01`, end: `${rest}-12-31` };
  const [from = '', to = from] = rest.split(' to ');
  const [start, end] = [parseDay(from), parseDay(to)];
  return start === null || end === null || start > end ? null : { kind: 'sample', start, end };
}

/**
 * Reads a period in the ways that publishers write it: "January 2023", "Jan-23", "2023-01", "12 months to 30 June 2023",
 * "(to 30 June 2023)", "12 months up to 30 June 2019", "Year ending March 2024", "YE Mar 2024", "2023/24 Q1", "FY 2022/23",
 * "Sample 2021", "30 June 2023" (a point in time). Null for what is none.
 */
export function parsePeriodCell(cell: string): Period | null {
  const text = withPlainMinus(cell.replace(/\[note \d+\]/gi, ' '));
  const named = sample(text) ?? yearEndingOf(text) ?? toOnly(text) ?? financial(text);
  if (named !== null) return named;
  const month = parseMonth(text);
  if (month !== null) return monthPeriod(month);
  const day = parseDay(text);
  return day === null ? null : { kind: 'point-in-time', start: day, end: day };
}
