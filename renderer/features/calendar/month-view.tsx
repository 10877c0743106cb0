import { endOfWeek, parseDate, startOfWeek, type CalendarDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components';
import type { DatedEntry } from '#shared/contract/dated-entry';
import { groupBy } from '#shared/domain/group-by';
import { Button } from '../../components/button';
import { dayLabel } from './day-label';
import { DayPopover } from './day-popover';
import { MonthDay } from './month-day';
import './month-view.css';

/** Weeks begin on Monday, as on every wall calendar of these offices. */
const locale = 'en-GB';

interface MonthViewProps {
  readonly entries: readonly DatedEntry[];
  /** ISO day. */
  readonly today: string;
  /** ISO day on which the view stands: its month is shown. */
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/**
 * One month, day by day, with what falls on each: a grid for the keyboard (WAI-ARIA practices, date grid). Pressing a day opens all
 * that it holds.
 */
export function MonthView({ entries, today, day, onDay }: MonthViewProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const cell = useRef<HTMLTableCellElement>(null);
  const entriesOf = groupBy(entries, ({ on }) => on);
  const goTo = (date: CalendarDate) => onDay(date.toString());
  // The practices give Home and End the week; the component would give them the month.
  const byWeek = (event: KeyboardEvent) => {
    if (event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    event.stopPropagation();
    goTo((event.key === 'Home' ? startOfWeek : endOfWeek)(parseDate(day), locale));
  };
  return (
    <Calendar
      className="month-view"
      aria-label="What has a day"
      value={null}
      onChange={(date) => date !== null && setOpened(date.toString())}
      focusedValue={parseDate(day)}
      onFocusChange={goTo}
    >
      <div className="month-head">
        <AriaButton slot="previous" className="icon-button" aria-label="The month before">
          <ChevronLeft className="icon" aria-hidden="true" />
        </AriaButton>
        <CalendarHeading className="month-name" />
        <AriaButton slot="next" className="icon-button" aria-label="The month after">
          <ChevronRight className="icon" aria-hidden="true" />
        </AriaButton>
        <Button slot={null} variant="quiet" onPress={() => onDay(today)}>
          Today
        </Button>
      </div>
      <div onKeyDownCapture={byWeek}>
        <CalendarGrid className="month-grid" weekdayStyle="short">
          <CalendarGridHeader>{(name) => <CalendarHeaderCell>{name}</CalendarHeaderCell>}</CalendarGridHeader>
          <CalendarGridBody>
            {(date) => {
              const on = date.toString();
              const own = entriesOf.get(on) ?? [];
              return (
                <CalendarCell
                  date={date}
                  ref={on === opened ? cell : null}
                  className="month-cell"
                  // The component's own label knows neither what a day holds nor the day that a sample takes for today.
                  render={(props) => <div {...props} aria-label={dayLabel(on, own, today)} data-today={on === today} />}
                >
                  {({ isOutsideMonth }) => <MonthDay day={date.day} entries={isOutsideMonth ? [] : own} />}
                </CalendarCell>
              );
            }}
          </CalendarGridBody>
        </CalendarGrid>
      </div>
      {opened !== null && (
        <DayPopover
          day={opened}
          entries={entriesOf.get(opened) ?? []}
          triggerRef={cell}
          onClose={() => setOpened(null)}
        />
      )}
    </Calendar>
  );
}
