import {
  createColumnHelper,
  functionalUpdate,
  sortFn_basic,
  sortFn_text,
  useTable,
  type SortingState,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { MetricRow } from '#shared/contract/views';
import { BandRow } from '../../components/band-row';
import { SortHeader } from '../../components/sort-header';
import { listTableFeatures } from '../../lib/list-table-features';
import { matchesText } from '../../lib/matches-text';
import { MetricRowCells } from './metric-row-cells';
import './metrics-table.css';

const helper = createColumnHelper<typeof listTableFeatures, MetricRow>();

const columns = helper.columns([
  helper.accessor('theme', { id: 'theme', filterFn: (row, _column, theme) => row.original.theme === theme }),
  helper.accessor('title', { id: 'title', sortFn: sortFn_text, sortUndefined: 'last' }),
  helper.accessor((row) => row.latest ?? undefined, {
    id: 'latest',
    sortFn: sortFn_basic,
    sortUndefined: 'last',
    sortDescFirst: true,
  }),
  helper.accessor((row) => row.change?.value ?? undefined, {
    id: 'change',
    sortFn: sortFn_basic,
    sortUndefined: 'last',
    sortDescFirst: true,
  }),
  // Not met comes before met: what needs a look is first.
  helper.accessor(
    (row) => (row.target?.met === undefined || row.target.met === null ? undefined : Number(row.target.met)),
    {
      id: 'target',
      sortFn: sortFn_basic,
      sortUndefined: 'last',
      sortDescFirst: false,
    },
  ),
]);

const heads = [
  { id: 'title', label: 'Metric', className: undefined },
  { id: 'latest', label: 'Latest', className: 'cell-number' },
  { id: 'change', label: 'Change', className: undefined },
  { id: 'target', label: 'Target', className: undefined },
] as const;

const everyGroupOpen = true;
const byTheme = ['theme'];

interface MetricsTableProps {
  readonly rows: readonly MetricRow[];
  readonly text: string;
  readonly theme: string | undefined;
  readonly sorting: SortingState;
  readonly onSort: (sorting: SortingState) => void;
}

export function MetricsTable({ rows, text, theme, sorting, onSort }: MetricsTableProps) {
  const data = useMemo(() => [...rows], [rows]);
  const columnFilters = useMemo(() => (theme === undefined ? [] : [{ id: 'theme', value: theme }]), [theme]);
  const table = useTable({
    features: listTableFeatures,
    columns,
    data,
    getRowId: (row) => row.id,
    state: { sorting, globalFilter: text, columnFilters, grouping: byTheme, expanded: everyGroupOpen },
    onSortingChange: (update) => onSort(functionalUpdate(update, sorting)),
    // One column is asked, and it answers for the whole row.
    getColumnCanGlobalFilter: (column) => column.id === 'title',
    globalFilterFn: (row, _column, typed: string) => matchesText(`${row.original.title} ${row.original.theme}`, typed),
    enableMultiSort: false,
    autoResetExpanded: false,
  });

  return (
    <table className="data-table metrics-table" aria-label="Metrics">
      <thead>
        <tr>
          {heads.map(({ id, label, className }) => {
            const column = table.getColumn(id);
            return (
              <SortHeader
                key={id}
                className={className}
                sorted={column?.getIsSorted() ?? false}
                onToggle={() => column?.toggleSorting()}
              >
                {label}
              </SortHeader>
            );
          })}
          <th scope="col">Trend</th>
        </tr>
      </thead>
      {table
        .getRowModel()
        .rows.filter((row) => row.depth === 0)
        .map((group) => (
          <tbody key={group.id}>
            <BandRow title={group.original.theme} count={String(group.subRows.length)} columns={5} />
            {group.subRows.map((row) => (
              <MetricRowCells key={row.id} row={row.original} />
            ))}
          </tbody>
        ))}
    </table>
  );
}
