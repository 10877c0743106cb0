import type { ReactNode } from 'react';
import '../../components/data-table.css';

export interface StandingRow {
  readonly id: string;
  readonly title: string;
  /** Below its title. */
  readonly details: ReactNode;
  readonly badge: ReactNode;
  /** Where it stands, in words. */
  readonly words: string;
  readonly last: ReactNode;
  readonly next: ReactNode;
  /** Buttons. */
  readonly actions: ReactNode;
}

interface StandingTableProps {
  readonly label: string;
  /** Heads of the columns of what it is, when it was there last, and when it comes next. */
  readonly heads: readonly [string, string, string];
  readonly rows: readonly StandingRow[];
}

/** Things that come again and again, each with where it stands, its last and its next day. */
export function StandingTable({ label, heads: [what, last, next], rows }: StandingTableProps) {
  return (
    <table className="data-table calendar-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">State</th>
          <th scope="col">{last}</th>
          <th scope="col">{next}</th>
          <th scope="col">
            <span className="visually-hidden">What can be done</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <span className="calendar-title">{row.title}</span>
              {row.details}
            </th>
            <td>
              {row.badge}
              <span className="cell-detail calendar-words">{row.words}</span>
            </td>
            <td>{row.last}</td>
            <td>{row.next}</td>
            <td className="calendar-actions">{row.actions}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
