import { ChevronDown, ChevronRight } from 'lucide-react';
import type { Ref } from 'react';
import './data-table.css';

interface BandRowProps {
  readonly title: string;
  readonly count: string;
  readonly columns: number;
  /** Left out where the band cannot be closed. */
  readonly open?: boolean;
  readonly onToggle?: () => void;
  /** Its position in a table that draws only some of its rows. */
  readonly index?: number;
  readonly measure?: Ref<HTMLTableRowElement>;
}

/** The tinted band that opens a section of a table. */
export function BandRow({ title, count, columns, open, onToggle, index, measure }: BandRowProps) {
  const Icon = open === false ? ChevronRight : ChevronDown;
  return (
    <tr
      ref={measure}
      className="band-row"
      data-index={index}
      // The head is the first row.
      aria-rowindex={index === undefined ? undefined : index + 2}
    >
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
