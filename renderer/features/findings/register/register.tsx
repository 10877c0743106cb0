import { useCallback, useMemo, useState } from 'react';
import type { FindingRow } from '#shared/contract/finding-views';
import { formatNumber } from '#shared/text/numbers';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { SearchField } from '../../../components/search-field';
import { Select } from '../../../components/select';
import { sortParamsOf } from '../../../lib/sorting-param';
import { useWidth } from '../../../lib/use-width';
import { findingColumns, type FindingsPatch, type FindingsSearch } from '../findings-search';
import { BulkBar } from './bulk-bar';
import { ColumnChooser } from './column-chooser';
import { FindingsFilters } from './findings-filters';
import { FindingsTable } from './findings-table';
import { matchesFinding } from './matches-finding';
import { shownColumns, usualColumns } from './register-columns';
import type { RegisterView } from './register-views';
import { useRegisterColumns } from './use-register-columns';
import { ViewTools } from './view-tools';
import './register.css';

const ungrouped = 'none';
const noFilters = {
  q: undefined,
  kind: undefined,
  tone: undefined,
  area: undefined,
  inspection: undefined,
  owner: undefined,
  status: undefined,
  only: undefined,
} satisfies FindingsPatch;

interface RegisterProps {
  readonly rows: readonly FindingRow[];
  readonly owners: readonly string[];
  readonly search: FindingsSearch;
  /** `fromScratch` leaves nothing of what the address says now. */
  readonly onChange: (patch: FindingsPatch, fromScratch: boolean) => void;
}

export function Register({ rows, owners, search, onChange }: RegisterProps) {
  // Typed text stands here: the address follows a moment later.
  const [text, setText] = useState(search.q ?? '');
  const [columns, chooseColumns] = useRegisterColumns();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [box, width] = useWidth<HTMLDivElement>();

  const set = (patch: FindingsPatch) => onChange(patch, false);
  const find = (typed: string) => {
    setText(typed);
    set({ q: typed === '' ? undefined : typed });
  };
  const clear = () => {
    setText('');
    set(noFilters);
  };
  const show = (view: RegisterView) => {
    setText(view.search.q ?? '');
    onChange(view.search, true);
    if (view.columns !== null) chooseColumns(view.columns);
  };
  const toggleGroup = (title: string) => {
    const closed = search.closed ?? [];
    const next = closed.includes(title) ? closed.filter((other) => other !== title) : [...closed, title];
    set({ closed: next.length === 0 ? undefined : next });
  };
  const clearChosen = useCallback(() => setChosen(new Set()), []);
  const shown = useMemo(() => rows.filter((row) => matchesFinding(row, search)), [rows, search]);
  // What a filter hides is not changed with what is seen.
  const chosenRows = shown.filter(({ id }) => chosen.has(id));
  const standing = columns ?? usualColumns(width);
  const drawn = useMemo(() => shownColumns(standing, search.group), [standing, search.group]);

  return (
    <div ref={box}>
      <div className="findings-tools">
        <ViewTools owners={owners} search={search} columns={columns} onShow={show} />
        <SearchField label="Filter" placeholder="Words" value={text} onChange={find} />
        <Select
          label="Group by"
          value={search.group ?? ungrouped}
          choices={[
            { id: ungrouped, label: 'Nothing' },
            { id: 'area', label: 'Area' },
            { id: 'inspection', label: 'Inspection' },
            { id: 'kind', label: 'Kind' },
            { id: 'owner', label: 'Owner' },
          ]}
          onChange={(group) => set({ group: group === ungrouped ? undefined : group, closed: undefined })}
        />
        <div className="findings-tools-end">
          <ColumnChooser columns={standing} onChange={chooseColumns} />
        </div>
      </div>
      <FindingsFilters rows={rows} owners={owners} search={search} onChange={set} />
      <div className="table-count">
        <span role="status">
          {formatNumber(shown.length, 0)} of {formatNumber(rows.length, 0)} findings
        </span>
        {shown.length < rows.length && shown.length > 0 && (
          <Button variant="quiet" onPress={clear}>
            Clear the filters
          </Button>
        )}
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title={rows.length === 0 ? 'This workspace holds no findings yet.' : 'No finding fits these filters.'}
        >
          {rows.length > 0 && <Button onPress={clear}>Clear the filters</Button>}
        </EmptyState>
      ) : (
        <div className="findings-scroll">
          <FindingsTable
            rows={shown}
            search={search}
            columns={drawn}
            chosen={chosen}
            onChoose={setChosen}
            onSort={(sorting) => set(sortParamsOf(sorting, findingColumns))}
            onToggleGroup={toggleGroup}
          />
        </div>
      )}
      {chosenRows.length > 0 && <BulkBar rows={chosenRows} owners={owners} onClear={clearChosen} />}
    </div>
  );
}
