import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { queries } from '../../api/queries';
import { Button } from '../../components/button';
import { PageHeader } from '../../components/page-header';
import { Screen } from '../../components/screen';
import { keepSearch } from '../../lib/last-search';
import { given } from '../../lib/search-params';
import { NewFindingDialog } from './details/new-finding-dialog';
import type { FindingsPatch } from './findings-search';
import { Register } from './register/register';

/** The register of findings; how it is narrowed and ordered stands in the address. */
export function FindingsScreen() {
  const { data } = useSuspenseQuery(queries.findings());
  const search = useSearch({ from: '/findings' });
  const navigate = useNavigate({ from: '/findings' });
  const [making, setMaking] = useState(false);
  useEffect(() => keepSearch('/findings', search), [search]);
  const owners = useMemo(
    () => [...new Set(data.rows.flatMap(({ owner }) => (owner === null ? [] : [owner])))].toSorted(),
    [data.rows],
  );
  const change = (patch: FindingsPatch, fromScratch: boolean) =>
    void navigate({
      search: (now) => given(fromScratch ? patch : { ...now, ...patch }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Screen
      title="Findings"
      actions={data.rows.length > 0 ? <Button onPress={() => setMaking(true)}>New finding…</Button> : undefined}
    >
      <PageHeader title="Findings" lead={data.lead} />
      <Register rows={data.rows} owners={owners} search={search} onChange={change} />
      {making ? <NewFindingDialog rows={data.rows} owners={owners} onClose={() => setMaking(false)} /> : null}
    </Screen>
  );
}
