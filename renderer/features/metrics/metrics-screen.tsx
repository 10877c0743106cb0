import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { queries } from '../../api/queries';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { PageHeader } from '../../components/page-header';
import { Screen } from '../../components/screen';
import { SearchField } from '../../components/search-field';
import { Select } from '../../components/select';
import { keepSearch } from '../../lib/last-search';
import { matchesText } from '../../lib/matches-text';
import { given } from '../../lib/search-params';
import { sortingOf, sortParamsOf } from '../../lib/sorting-param';
import { NewMetricDialog } from '../../components/metric-form/new-metric-dialog';
import { metricColumns, type MetricsSearch } from './metrics-search';
import { MetricsTable } from './metrics-table';

const everyTheme = 'every';
type Patch = { readonly [K in keyof MetricsSearch]: MetricsSearch[K] | undefined };

export function MetricsScreen() {
  const { data } = useSuspenseQuery(queries.metrics());
  const search = useSearch({ from: '/metrics' });
  const navigate = useNavigate({ from: '/metrics' });
  // Typed text stands here: the address follows a moment later.
  const [text, setText] = useState(search.q ?? '');
  const [making, setMaking] = useState(false);
  useEffect(() => keepSearch('/metrics', search), [search]);

  const set = (patch: Patch) =>
    void navigate({ search: (now) => given({ ...now, ...patch }), replace: true, resetScroll: false });
  const find = (typed: string) => {
    setText(typed);
    set({ q: typed === '' ? undefined : typed });
  };
  const themes = useMemo(() => [...new Set(data.rows.map((row) => row.theme))], [data.rows]);
  const sorting = useMemo(() => sortingOf(search), [search]);
  const shown = data.rows.filter(
    (row) =>
      (search.theme === undefined || row.theme === search.theme) && matchesText(`${row.title} ${row.theme}`, text),
  ).length;
  const clear = () => {
    setText('');
    set({ q: undefined, theme: undefined });
  };

  return (
    <Screen title="Metrics" actions={<Button onPress={() => setMaking(true)}>New metric…</Button>}>
      <PageHeader title="Metrics" lead={data.lead} />
      <div className="table-tools">
        <SearchField label="Filter" placeholder="Words of the title" value={text} onChange={find} />
        <Select
          label="Theme"
          value={search.theme ?? everyTheme}
          choices={[{ id: everyTheme, label: 'All' }, ...themes.map((theme) => ({ id: theme, label: theme }))]}
          onChange={(theme) => set({ theme: theme === everyTheme ? undefined : theme })}
        />
        <p className="table-count" role="status">
          {shown} of {data.rows.length} metrics
        </p>
      </div>
      {shown === 0 ? (
        <EmptyState
          title={data.rows.length === 0 ? 'This workspace holds no metrics yet.' : 'No metric fits these filters.'}
        >
          {data.rows.length > 0 && <Button onPress={clear}>Clear the filters</Button>}
        </EmptyState>
      ) : (
        <MetricsTable
          rows={data.rows}
          text={text}
          theme={search.theme}
          sorting={sorting}
          onSort={(next) => set(sortParamsOf(next, metricColumns))}
        />
      )}
      {making ? (
        <NewMetricDialog
          themes={themes}
          onMade={(metricId) => void navigate({ to: '/metrics/$metricId', params: { metricId } })}
          onClose={() => setMaking(false)}
        />
      ) : null}
    </Screen>
  );
}
