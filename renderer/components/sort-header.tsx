import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import './data-table.css';

interface SortHeaderProps {
  /** How the rows are sorted by this column now. */
  readonly sorted: false | 'asc' | 'desc';
  readonly onToggle: () => void;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A column's head that sorts by it: up, down, then as given. */
export function SortHeader({ sorted, onToggle, className, children }: SortHeaderProps) {
  const Icon = sorted === 'asc' ? ArrowUp : sorted === 'desc' ? ArrowDown : ArrowUpDown;
  return (
    <th
      scope="col"
      className={className}
      aria-sort={sorted === false ? 'none' : sorted === 'asc' ? 'ascending' : 'descending'}
    >
      <button type="button" className="sort-button" onClick={onToggle}>
        <span>{children}</span>
        <Icon className="icon" aria-hidden="true" />
      </button>
    </th>
  );
}
