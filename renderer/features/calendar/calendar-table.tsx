import type { CalendarRow } from '#shared/contract/definition-views';
import { Button } from '../../components/button';
import { FedMetrics } from './fed-metrics';
import { ReleaseStateBadge } from './release-state-badge';
import '../../components/data-table.css';

interface CalendarTableProps {
  readonly rows: readonly CalendarRow[];
  readonly onEdit: (row: CalendarRow) => void;
  readonly onRemove: (row: CalendarRow) => void;
}

/** Each publication with the metrics that it feeds, its state in words, and its last and next release. */
export function CalendarTable({ rows, onEdit, onRemove }: CalendarTableProps) {
  return (
    <table className="data-table calendar-table" aria-label="Calendar of releases">
      <thead>
        <tr>
          <th scope="col">Publication</th>
          <th scope="col">State</th>
          <th scope="col">Last held</th>
          <th scope="col">Next</th>
          <th scope="col">
            <span className="visually-hidden">What can be done</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { series, state, words, lastText, next, metrics } = row;
          return (
            <tr key={series.id}>
              <th scope="row">
                <span className="calendar-title">{series.title}</span>
                <span className="cell-detail">{series.publisher}</span>
                {series.address !== null && <span className="cell-detail selectable">{series.address}</span>}
                {series.note !== null && <span className="cell-detail">{series.note}</span>}
                <FedMetrics metrics={metrics} />
              </th>
              <td>
                <ReleaseStateBadge state={state} />
                <span className="cell-detail calendar-words">{words}</span>
              </td>
              <td>{lastText ?? <span className="quiet">None</span>}</td>
              <td>{next === null ? <span className="quiet">Not known</span> : next.text}</td>
              <td className="calendar-actions">
                <Button variant="quiet" aria-label={`Change ${series.title}…`} onPress={() => onEdit(row)}>
                  Change…
                </Button>
                <Button variant="quiet" aria-label={`Remove ${series.title}…`} onPress={() => onRemove(row)}>
                  Remove…
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
