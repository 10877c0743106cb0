import { createColumnHelper, functionalUpdate, sortFn_text, useTable, type SortingState } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { FindingRow } from '#shared/contract/views';
import { BandRow } from '../../components/band-row';
import { SortHeader } from '../../components/sort-header';
import { listTableFeatures } from '../../lib/list-table-features';
import { sortingOf } from '../../lib/sorting-param';
import { FindingRowCells } from './finding-row-cells';
import type { FindingColumn, FindingsSearch } from './findings-search';
import { findingHasText } from './matches-finding';
import './findings-table.css';

const helper = createColumnHelper<typeof listTableFeatures, FindingRow>();
const sorted = { sortFn: sortFn_text, sortUndefined: 'last' } as const;

const columns = helper.columns([
  helper.accessor('ref', { id: 'ref', ...sorted }),
  helper.accessor('title', { id: 'title', ...sorted }),
  helper.accessor('kindLabel', { id: 'kind', filterFn: (row, _column, kind) => row.original.kind === kind, ...sorted }),
  helper.accessor('tone', { id: 'tone', filterFn: (row, _column, tone) => row.original.tone === tone }),
  helper.accessor('area', { id: 'area', filterFn: (row, _column, area) => row.original.area === area, ...sorted }),
  helper.accessor('inspection', {
    id: 'inspection',
    filterFn: (row, _column, id) => row.original.inspectionId === id,
    ...sorted,
  }),
]);

const heads: readonly { readonly id: FindingColumn; readonly label: string }[] = [
  { id: 'ref', label: 'Reference' },
  { id: 'title', label: 'Finding' },
  { id: 'kind', label: 'Kind' },
  { id: 'area', label: 'Area' },
  { id: 'inspection', label: 'Inspection' },
];
const filters = ['kind', 'tone', 'area', 'inspection'] as const;

interface FindingsTableProps {
  readonly rows: readonly FindingRow[];
  readonly search: FindingsSearch;
  readonly onSort: (sorting: SortingState) => void;
  readonly onToggleGroup: (title: string) => void;
}

export function FindingsTable({ rows, search, onSort, onToggleGroup }: FindingsTableProps) {
  const data = useMemo(() => [...rows], [rows]);
  const state = useMemo(
    () => ({
      sorting: sortingOf(search),
      globalFilter: search.q ?? '',
      columnFilters: filters.flatMap((id) => (search[id] === undefined ? [] : [{ id, value: search[id] }])),
      grouping: search.group === undefined ? [] : [search.group],
      expanded: true as const,
    }),
    [search],
  );
  const table = useTable({
    features: listTableFeatures,
    columns,
    data,
    state,
    getRowId: (row) => row.id,
    onSortingChange: (update) => onSort(functionalUpdate(update, state.sorting)),
    getColumnCanGlobalFilter: (column) => column.id === 'title',
    globalFilterFn: (row, _column, typed: string) => findingHasText(row.original, typed),
    enableMultiSort: false,
    autoResetExpanded: false,
  });
  // What the band says is not said again in each row.
  const shownHeads = heads.filter(({ id }) => id === 'kind' || id !== search.group);
  const top = table.getRowModel().rows.filter((row) => row.depth === 0);

  return (
    <table className="data-table findings-table" aria-label="Findings">
      <thead>
        <tr>
          {shownHeads.map(({ id, label }) => {
            const column = table.getColumn(id);
            return (
              <SortHeader
                key={id}
                className={`finding-${id}`}
                sorted={column?.getIsSorted() ?? false}
                onToggle={() => column?.toggleSorting()}
              >
                {label}
              </SortHeader>
            );
          })}
        </tr>
      </thead>
      {search.group === undefined ? (
        <tbody>
          {top.map((row) => (
            <FindingRowCells key={row.id} row={row.original} />
          ))}
        </tbody>
      ) : (
        top.map((group) => {
          const title = String(group.getValue(search.group ?? 'area'));
          const open = search.closed?.includes(title) !== true;
          return (
            <tbody key={group.id}>
              <BandRow
                title={title}
                count={String(group.subRows.length)}
                columns={shownHeads.length}
                open={open}
                onToggle={() => onToggleGroup(title)}
              />
              {open &&
                group.subRows.map((row) => <FindingRowCells key={row.id} row={row.original} without={search.group} />)}
            </tbody>
          );
        })
      )}
    </table>
  );
}
