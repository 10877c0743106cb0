import { ChevronDown, ChevronRight } from 'lucide-react';
import './data-table.css';

interface BandRowProps {
  readonly title: string;
  readonly count: string;
  readonly columns: number;
  /** Left out where the band cannot be closed. */
  readonly open?: boolean;
  readonly onToggle?: () => void;
}

/** The tinted band that opens a section of a table. */
export function BandRow({ title, count, columns, open, onToggle }: BandRowProps) {
  const Icon = open === false ? ChevronRight : ChevronDown;
  return (
    <tr className="band-row">
      <th scope="rowgroup" colSpan={columns}>
        <span className="band-head">
          {onToggle === undefined ? (
            <span className="band-words">{title}</span>
          ) : (
            <button type="button" className="band-button" aria-expanded={open ?? true} onClick={onToggle}>
              <Icon className="icon" aria-hidden="true" />
              {title}
            </button>
          )}
          <span className="band-count">{count}</span>
        </span>
      </th>
    </tr>
  );
}
