import {
  createColumnHelper,
  functionalUpdate,
  sortFn_basic,
  sortFn_text,
  useTable,
  type SortingState,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { FindingRow } from '#shared/contract/finding-views';
import type { StatusScheme } from '#shared/domain/finding/status';
import { listTableFeatures } from '../../../lib/list-table-features';
import { sortingOf } from '../../../lib/sorting-param';
import type { FindingsSearch } from '../findings-search';

const helper = createColumnHelper<typeof listTableFeatures, FindingRow>();
const sorted = { sortFn: sortFn_text, sortUndefined: 'last' } as const;
const status = (scheme: StatusScheme) =>
  helper.accessor((row) => row.statuses[scheme]?.label, { id: scheme, ...sorted });

const columns = helper.columns([
  helper.accessor('ref', { id: 'ref', ...sorted }),
  helper.accessor('title', { id: 'title', ...sorted }),
  helper.accessor('kindLabel', { id: 'kind', ...sorted }),
  helper.accessor('area', { id: 'area', ...sorted }),
  helper.accessor('inspection', { id: 'inspection', ...sorted }),
  helper.accessor((row) => row.owner ?? undefined, { id: 'owner', ...sorted }),
  helper.accessor((row) => row.due ?? undefined, { id: 'due', ...sorted }),
  status('force'),
  status('office'),
  status('hmicfrs'),
  helper.accessor((row) => row.silentDays ?? undefined, { id: 'silent', sortFn: sortFn_basic, sortUndefined: 'last' }),
]);

/** Orders rows that are filtered already. */
export function useFindingsTable(
  rows: readonly FindingRow[],
  search: FindingsSearch,
  onSort: (sorting: SortingState) => void,
) {
  const data = useMemo(() => [...rows], [rows]);
  const { sort, desc } = search;
  const state = useMemo(
    () => ({
      sorting: sortingOf({ ...(sort === undefined ? {} : { sort }), ...(desc === undefined ? {} : { desc }) }),
    }),
    [sort, desc],
  );
  return useTable({
    features: listTableFeatures,
    columns,
    data,
    state,
    getRowId: (row) => row.id,
    onSortingChange: (update) => onSort(functionalUpdate(update, state.sorting)),
    enableMultiSort: false,
  });
}
