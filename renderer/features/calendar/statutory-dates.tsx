import { useState } from 'react';
import type { StatutoryRow } from '#shared/contract/statutory-contract';
import { longDate } from '#shared/text/dates';
import { useCommand } from '../../api/use-command';
import { Button } from '../../components/button';
import { say } from '../../components/toasts';
import { StandingTable, type StandingRow } from './standing-table';
import { StatutoryBadge } from './statutory-badge';
import { StatutoryDialog } from './statutory-dialog';

/** What the law asks an office for besides section 55: when, and whether it was done. */
export function StatutoryDates({ rows }: { readonly rows: readonly StatutoryRow[] }) {
  const [open, setOpen] = useState<string | null>(null);
  const mark = useCommand('calendar.markStatutory');
  const done = (row: StatutoryRow, on: string) =>
    mark.mutate(
      { id: row.id, on, isDone: true },
      {
        onSuccess: () =>
          say(`${row.details.title}: done for ${longDate(on)}`, {
            label: 'Undo',
            onPress: () => mark.mutate({ id: row.id, on, isDone: false }),
          }),
      },
    );
  const standing = (row: StatutoryRow): StandingRow => {
    const { id, details, state, words, on, doneText } = row;
    return {
      id,
      title: details.title,
      details: (
        <>
          <span className="cell-detail">{details.law}</span>
          {details.note !== null && <span className="cell-detail">{details.note}</span>}
        </>
      ),
      badge: <StatutoryBadge state={state} />,
      words,
      last: doneText ?? <span className="quiet">Not yet</span>,
      next: on === null ? <span className="quiet">–</span> : longDate(on),
      actions: (
        <>
          {on !== null && (
            <Button
              variant="quiet"
              aria-label={`Done: ${details.title}, ${longDate(on)}`}
              onPress={() => done(row, on)}
            >
              Done
            </Button>
          )}
          <Button variant="quiet" aria-label={`Change ${details.title}…`} onPress={() => setOpen(id)}>
            Change…
          </Button>
        </>
      ),
    };
  };
  const chosen = rows.find(({ id }) => id === open);
  return (
    <section className="duty-dates" aria-labelledby="statutory-dates">
      <div className="dated-head">
        <h2 id="statutory-dates">Statutory dates</h2>
        <Button variant="quiet" onPress={() => setOpen('new')}>
          Add a date…
        </Button>
      </div>
      <StandingTable
        label="Statutory dates"
        heads={['What is asked for', 'Last done', 'Next']}
        rows={rows.map(standing)}
      />
      {open !== null && <StatutoryDialog row={chosen ?? null} onClose={() => setOpen(null)} />}
    </section>
  );
}
