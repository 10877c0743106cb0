import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { queries } from '../../api/queries';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { PageHeader } from '../../components/page-header';
import { Screen } from '../../components/screen';
import { keepSearch } from '../../lib/last-search';
import { given } from '../../lib/search-params';
import { sortParamsOf } from '../../lib/sorting-param';
import { findingColumns, type FindingsSearch } from './findings-search';
import { FindingsTable } from './findings-table';
import { FindingsTools } from './findings-tools';
import { matchesFinding } from './matches-finding';

type Patch = { readonly [K in keyof FindingsSearch]?: FindingsSearch[K] | undefined };
const noFilters = {
  q: undefined,
  kind: undefined,
  tone: undefined,
  area: undefined,
  inspection: undefined,
} satisfies Patch;

export function FindingsScreen() {
  const { data } = useSuspenseQuery(queries.findings());
  const search = useSearch({ from: '/findings' });
  const navigate = useNavigate({ from: '/findings' });
  // Typed text stands here: the address follows a moment later.
  const [text, setText] = useState(search.q ?? '');
  useEffect(() => keepSearch('/findings', search), [search]);

  const set = (patch: Patch) =>
    void navigate({ search: (now) => given({ ...now, ...patch }), replace: true, resetScroll: false });
  const find = (typed: string) => {
    setText(typed);
    set({ q: typed === '' ? undefined : typed });
  };
  const clear = () => {
    setText('');
    set(noFilters);
  };
  const toggleGroup = (title: string) => {
    const closed = search.closed ?? [];
    const next = closed.includes(title) ? closed.filter((other) => other !== title) : [...closed, title];
    set({ closed: next.length === 0 ? undefined : next });
  };
  const shown = data.rows.filter((row) => matchesFinding(row, search)).length;

  return (
    <Screen title="Findings">
      <PageHeader title="Findings" lead={data.lead} />
      <FindingsTools rows={data.rows} search={search} text={text} onText={find} onChange={set} />
      <div className="table-count">
        <span role="status">
          {shown} of {data.rows.length} findings
        </span>
        {shown < data.rows.length && shown > 0 && (
          <Button variant="quiet" onPress={clear}>
            Clear the filters
          </Button>
        )}
      </div>
      {shown === 0 ? (
        <EmptyState
          title={data.rows.length === 0 ? 'This workspace holds no findings yet.' : 'No finding fits these filters.'}
        >
          {data.rows.length > 0 && <Button onPress={clear}>Clear the filters</Button>}
        </EmptyState>
      ) : (
        <FindingsTable
          rows={data.rows}
          search={search}
          onSort={(sorting) => set(sortParamsOf(sorting, findingColumns))}
          onToggleGroup={toggleGroup}
        />
      )}
    </Screen>
  );
}
