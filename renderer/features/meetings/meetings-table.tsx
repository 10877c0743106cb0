import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { MeetingRow } from '#shared/contract/meeting-views';
import { statusWords } from './status-words';
import '../../components/data-table.css';

interface MeetingsTableProps {
  readonly title: string;
  /** Said where there are none. */
  readonly none: string;
  readonly rows: readonly MeetingRow[];
}

/** Meetings, each with its day, what it is about and what its dates ask for. */
export function MeetingsTable({ title, none, rows }: MeetingsTableProps) {
  const id = useId();
  return (
    <section className="meetings-list" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <table className="data-table meetings-table" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">Meeting</th>
              <th scope="col">About</th>
              <th scope="col">State</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Link to="/meetings/$meetingId" params={{ meetingId: row.id }}>
                    {row.dateText}
                  </Link>
                  <span className="cell-detail">
                    {row.title}
                    {row.place !== null && `, ${row.place}`}
                  </span>
                </th>
                <td>
                  {row.theme ?? row.kind}
                  {row.counts !== '' && <span className="cell-detail">{row.counts}</span>}
                </td>
                <td>
                  {statusWords[row.status]}
                  {row.prompt !== null && <span className="cell-detail">{row.prompt}</span>}
                  {row.statusReason !== null && <span className="cell-detail">{row.statusReason}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
