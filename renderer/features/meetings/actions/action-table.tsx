import { Link } from '@tanstack/react-router';
import type { CarriedAction } from '#shared/accountability/carried-action';
import '../../../components/data-table.css';

interface ActionTableProps {
  /** Names the table. */
  readonly label: string;
  readonly rows: readonly CarriedAction[];
}

/** Commitments and actions: what was promised, by whom and for when, how often it was carried, and what the data say. */
export function ActionTable({ label, rows }: ActionTableProps) {
  return (
    <table className="data-table action-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">What</th>
          <th scope="col">Owner</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>{row.number}</td>
            <th scope="row">
              <Link to="/actions/$actionId" params={{ actionId: row.id }}>
                {row.text}
              </Link>
              <span className="cell-detail">Made: {row.madeText}</span>
              {row.data !== null && <span className="action-data">{row.data.sentence}</span>}
              {row.data === null && row.latest !== null && (
                <span className="cell-detail">
                  {row.latest.datedText}: {row.latest.text}
                </span>
              )}
            </th>
            <td>{row.owner}</td>
            <td>
              {row.overdue ? <strong>{row.stateText}</strong> : row.stateText}
              {row.times > 0 && <span className="cell-detail">{row.carriedText}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
