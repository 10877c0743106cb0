import { parsePeriodCell } from './parse-period-cell';

/**
 * When something is promised for, as written: a day, a month, a quarter or a year ("31 March 2025", "October 2024", "2024/25 Q3").
 * Null for what is none of these: a sample's window is no time to promise for.
 */
export function parseDue(text: string): { readonly from: string; readonly to: string } | null {
  const period = parsePeriodCell(text);
  return period === null || period.kind === 'sample' ? null : { from: period.start, to: period.end };
}
