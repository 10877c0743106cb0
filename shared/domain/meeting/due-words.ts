import { lastDayOfMonth, longDate, monthYear } from '../../text/dates';
import { periodLabel } from '../period/period-labels';

/** When something is due, as it was promised: "31 March 2025", "October 2024", "1 July to 30 September 2024", "2025". */
export function dueWords({ from, to }: { readonly from: string; readonly to: string }): string {
  if (from === to) return longDate(to);
  if (from.endsWith('-01') && lastDayOfMonth(from) === to) return monthYear(to);
  return periodLabel({ kind: 'sample', start: from, end: to });
}
