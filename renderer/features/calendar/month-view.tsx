import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { DatedEntry } from '#shared/contract/dated-entry';
import { addMonths, longDate, monthYear } from '#shared/text/dates';
import { Button } from '../../components/button';
import { DatedLink } from './dated-link';
import { monthWeeks } from './month-weeks';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

interface MonthViewProps {
  readonly entries: readonly DatedEntry[];
  readonly today: string;
  /** ISO first day of the month that is shown. */
  readonly month: string;
  readonly onMonth: (first: string) => void;
}

/** One month as a table of its weeks, with what falls on each day. */
export function MonthView({ entries, today, month, onMonth }: MonthViewProps) {
  return (
    <div className="month-view">
      <div className="month-head">
        <AriaButton className="icon-button" aria-label="The month before" onPress={() => onMonth(addMonths(month, -1))}>
          <ChevronLeft className="icon" aria-hidden="true" />
        </AriaButton>
        <h3 aria-live="polite">{monthYear(month)}</h3>
        <AriaButton className="icon-button" aria-label="The month after" onPress={() => onMonth(addMonths(month, 1))}>
          <ChevronRight className="icon" aria-hidden="true" />
        </AriaButton>
        <Button variant="quiet" onPress={() => onMonth(`${today.slice(0, 8)}01`)}>
          This month
        </Button>
      </div>
      <table className="month-table" aria-label={monthYear(month)}>
        <thead>
          <tr>
            {weekdays.map((name) => (
              <th key={name} scope="col">
                <abbr title={name}>{name.slice(0, 3)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthWeeks(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} data-outside={day.slice(0, 7) !== month.slice(0, 7)} data-today={day === today}>
                  <span className="month-day" aria-hidden="true">
                    {Number(day.slice(8))}
                  </span>
                  <span className="visually-hidden">{longDate(day)}</span>
                  <ul>
                    {entries
                      .filter(({ on }) => on === day)
                      .map((entry) => (
                        <li key={entry.key}>
                          <DatedLink entry={entry} />
                          <span className="cell-detail">{entry.words}</span>
                        </li>
                      ))}
                  </ul>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
