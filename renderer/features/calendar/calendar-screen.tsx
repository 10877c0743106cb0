import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { CalendarRow } from '#shared/contract/definition-views';
import { queries } from '../../api/queries';
import { Button } from '../../components/button';
import { ErrorNote } from '../../components/error-note';
import { EmptyState } from '../../components/empty-state';
import { Menu } from '../../components/menu';
import { PageHeader } from '../../components/page-header';
import { RemoveDialog } from '../../components/remove-dialog';
import { Screen } from '../../components/screen';
import { useCalendarFile } from '../../components/use-calendar-file';
import { CalendarTable } from './calendar-table';
import { DatedDays } from './dated-days';
import { DutyDates } from './duty-dates';
import { SeriesDialog } from './series-dialog';
import { StatutoryDates } from './statutory-dates';
import './calendar-screen.css';

type Series = CalendarRow['series'];
type Open = { readonly act: 'add' } | { readonly act: 'edit' | 'remove'; readonly series: Series } | null;

const fileChoices = [
  { id: 'everything', label: 'Everything that has a day', detail: 'Meetings, papers, releases, deadlines' },
  { id: 'meetings', label: 'Meetings only' },
] as const;

/** When the publications that figures come from are released next, and which of them have passed without being held. */
export function CalendarScreen() {
  const { data: calendar } = useSuspenseQuery(queries.calendar());
  const [open, setOpen] = useState<Open>(null);
  const count = useRef(calendar.rows.length);
  // The button that was pressed went with its row: reading goes on at the heading.
  useEffect(() => {
    if (open !== null) return;
    const fewer = calendar.rows.length < count.current;
    count.current = calendar.rows.length;
    if (fewer && document.activeElement === document.body) document.querySelector<HTMLElement>('#main h1')?.focus();
  }, [calendar.rows.length, open]);

  const file = useCalendarFile();
  const close = () => setOpen(null);
  // A change that came in meanwhile gave it a newer revision.
  const asItIsNow = (series: Series) => calendar.rows.find((row) => row.series.id === series.id)?.series ?? series;
  return (
    <Screen
      title="Calendar"
      actions={
        <>
          <Menu
            label="What the file holds"
            trigger={<Button isDisabled={file.isPending}>Save as calendar file…</Button>}
            choices={fileChoices}
            onAction={(what) => file.save({ what })}
            placement="bottom end"
          />
          <Button variant="primary" onPress={() => setOpen({ act: 'add' })}>
            Add a publication…
          </Button>
        </>
      }
    >
      <PageHeader title="Calendar" lead={calendar.lead} />
      {file.error !== null && <ErrorNote error={file.error} />}
      <DatedDays calendar={calendar} />
      <h2 className="calendar-part">Publications</h2>
      {calendar.rows.length === 0 ? (
        <EmptyState title="No publication is in the calendar yet.">
          <p>
            Add those that your figures come from, such as a quarterly bulletin, with the sources that are its releases.
            This page then says when the next one comes, and when one has come out that is not held here.
          </p>
        </EmptyState>
      ) : (
        <CalendarTable
          rows={calendar.rows}
          onEdit={({ series }) => setOpen({ act: 'edit', series })}
          onRemove={({ series }) => setOpen({ act: 'remove', series })}
        />
      )}
      <StatutoryDates rows={calendar.statutory} />
      <DutyDates duties={calendar.duties} />
      {open?.act === 'add' && <SeriesDialog series={null} calendar={calendar} onClose={close} />}
      {open?.act === 'edit' && <SeriesDialog series={asItIsNow(open.series)} calendar={calendar} onClose={close} />}
      {open?.act === 'remove' && (
        <RemoveDialog
          call="calendar.removeSeries"
          record={asItIsNow(open.series)}
          name={open.series.title}
          consequence="Its dates are no longer watched. The sources that are its releases, and their figures, stay as they are."
          onClose={close}
        />
      )}
    </Screen>
  );
}
