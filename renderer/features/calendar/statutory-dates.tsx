import { useState } from 'react';
import type { StatutoryRow } from '#shared/contract/statutory-contract';
import { longDate } from '#shared/text/dates';
import { useCommand } from '../../api/use-command';
import { Button } from '../../components/button';
import { say } from '../../components/toasts';
import { StatutoryBadge } from './statutory-badge';
import { StatutoryDialog } from './statutory-dialog';
import '../../components/data-table.css';

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
  const chosen = rows.find(({ id }) => id === open);
  return (
    <section className="duty-dates" aria-labelledby="statutory-dates">
      <div className="dated-head">
        <h2 id="statutory-dates">Statutory dates</h2>
        <Button variant="quiet" onPress={() => setOpen('new')}>
          Add a date…
        </Button>
      </div>
      <table className="data-table calendar-table" aria-labelledby="statutory-dates">
        <thead>
          <tr>
            <th scope="col">What is asked for</th>
            <th scope="col">State</th>
            <th scope="col">Last done</th>
            <th scope="col">Next</th>
            <th scope="col">
              <span className="visually-hidden">What can be done</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { id, details, state, words, on, doneText } = row;
            return (
              <tr key={id}>
                <th scope="row">
                  <span className="calendar-title">{details.title}</span>
                  <span className="cell-detail">{details.law}</span>
                  {details.note !== null && <span className="cell-detail">{details.note}</span>}
                </th>
                <td>
                  <StatutoryBadge state={state} />
                  <span className="cell-detail calendar-words">{words}</span>
                </td>
                <td>{doneText ?? <span className="quiet">Not yet</span>}</td>
                <td>{on === null ? <span className="quiet">–</span> : longDate(on)}</td>
                <td className="calendar-actions">
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
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {open !== null && <StatutoryDialog row={chosen ?? null} onClose={() => setOpen(null)} />}
    </section>
  );
}
