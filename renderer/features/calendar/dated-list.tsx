import { dayDistance } from '#shared/accountability/day-distance';
import type { DatedEntry } from '#shared/contract/dated-entry';
import { weekdayDate } from '#shared/text/dates';
import { DatedLink } from './dated-link';
import { DatedWords } from './dated-words';
import '../../components/data-table.css';

interface DatedListProps {
  readonly label: string;
  readonly entries: readonly DatedEntry[];
  /** ISO day. */
  readonly today: string;
}

/** Days in a row, the earliest first. */
export function DatedList({ label, entries, today }: DatedListProps) {
  return (
    <table className="data-table dated-list" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">What</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.key}>
            <td>
              {weekdayDate(entry.on)}
              <span className="cell-detail">{dayDistance(entry.on, today)}</span>
            </td>
            <td>
              <DatedLink entry={entry} />
              <DatedWords entry={entry} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
