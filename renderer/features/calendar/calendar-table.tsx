import type { CalendarRow } from '#shared/contract/definition-views';
import { Button } from '../../components/button';
import { FedMetrics } from './fed-metrics';
import { ReleaseStateBadge } from './release-state-badge';
import { StandingTable, type StandingRow } from './standing-table';

interface CalendarTableProps {
  readonly rows: readonly CalendarRow[];
  readonly onEdit: (row: CalendarRow) => void;
  readonly onRemove: (row: CalendarRow) => void;
}

/** Each publication with the metrics that it feeds, its state in words, and its last and next release. */
export function CalendarTable({ rows, onEdit, onRemove }: CalendarTableProps) {
  const standing = (row: CalendarRow): StandingRow => {
    const { series, state, words, lastText, next, metrics } = row;
    return {
      id: series.id,
      title: series.title,
      details: (
        <>
          <span className="cell-detail">{series.publisher}</span>
          {series.address !== null && <span className="cell-detail selectable">{series.address}</span>}
          {series.note !== null && <span className="cell-detail">{series.note}</span>}
          <FedMetrics metrics={metrics} />
        </>
      ),
      badge: <ReleaseStateBadge state={state} />,
      words,
      last: lastText ?? <span className="quiet">None</span>,
      next: next === null ? <span className="quiet">Not known</span> : next.text,
      actions: (
        <>
          <Button variant="quiet" aria-label={`Change ${series.title}…`} onPress={() => onEdit(row)}>
            Change…
          </Button>
          <Button variant="quiet" aria-label={`Remove ${series.title}…`} onPress={() => onRemove(row)}>
            Remove…
          </Button>
        </>
      ),
    };
  };
  return (
    <StandingTable
      label="Calendar of releases"
      heads={['Publication', 'Last held', 'Next']}
      rows={rows.map(standing)}
    />
  );
}
