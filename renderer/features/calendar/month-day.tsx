import { datedSummary } from '#shared/accountability/dated-summary';
import type { DatedEntry } from '#shared/contract/dated-entry';
import { formatNumber } from '#shared/text/numbers';
import { fitDay } from './fit-day';

interface MonthDayProps {
  /** Day of the month. */
  readonly day: number;
  readonly entries: readonly DatedEntry[];
}

/** One day of the month: its number and what falls on it, as far as there is room. Its words for screen readers are its cell's. */
export function MonthDay({ day, entries }: MonthDayProps) {
  const { shown, more } = fitDay(entries);
  return (
    <>
      <span className="month-number">{day}</span>
      {shown.map((entry) => (
        <span key={entry.key} className="month-entry" data-alone={entries.length === 1} data-overdue={entry.overdue}>
          {datedSummary(entry)}
        </span>
      ))}
      {more > 0 && <span className="month-more">{formatNumber(more, 0)} more</span>}
    </>
  );
}
