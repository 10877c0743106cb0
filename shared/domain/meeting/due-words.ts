import { longDate } from '../../text/dates';
import { lengthInMonths, periodLabel } from '../period/period-labels';

/** Kinds of span that a promise names, the shortest first. */
const kindOfLength = { 1: 'month', 3: 'quarter', 12: 'financial-year' } as const;

/** When something is due, as it was promised: "31 March 2025", "October 2024", "2024/25 Q3", "2024/25", "12 months to 30 June 2025". */
export function dueWords({ from, to }: { readonly from: string; readonly to: string }): string {
  if (from === to) return longDate(to);
  const span = { start: from, end: to };
  const length = lengthInMonths({ kind: 'sample', ...span });
  const kind = length === 1 || length === 3 || length === 12 ? kindOfLength[length] : 'sample';
  const named = periodLabel({ kind, ...span });
  return length === 12 && named.includes(' to ') ? periodLabel({ kind: 'year-ending', ...span }) : named;
}
