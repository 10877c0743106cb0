import { datedSummary } from '#shared/accountability/dated-summary';
import type { DatedEntry } from '#shared/contract/dated-entry';
import { dayOfWeekDate } from '#shared/text/dates';

/** What a day of the month says to those who hear it: "Thursday 17 October 2024, today. Papers due: PCC Accountability Meeting." */
export function dayLabel(day: string, entries: readonly DatedEntry[], today: string): string {
  const head = `${dayOfWeekDate(day)}${day === today ? ', today' : ''}`;
  return [head, ...entries.map((entry) => `${datedSummary(entry)}${entry.overdue ? ', overdue' : ''}`)].join('. ');
}
