import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { queries } from '../../api/queries';
import { PageHeader } from '../../components/page-header';
import { Screen } from '../../components/screen';
import { Select } from '../../components/select';
import { keepSearch } from '../../lib/last-search';
import { AttentionList } from './attention-list';
import { attentionLists } from './attention-lists';
import { LookAgain } from './look-again';
import './attention-screen.css';

const everybody = '';

/** What wants somebody's attention by the day, for one owner or for all. */
export function AttentionScreen() {
  const search = useSearch({ from: '/attention' });
  const navigate = useNavigate({ from: '/attention' });
  const owner = search.owner ?? null;
  const { data: view } = useSuspenseQuery(queries.attention(owner));
  useEffect(() => keepSearch('/attention', search), [search]);
  // An owner whose last finding was handed on stays a choice while the address names one.
  const owners = owner === null || view.owners.includes(owner) ? view.owners : [owner, ...view.owners];
  return (
    <Screen title="Attention">
      <PageHeader title="Attention" lead={view.lead} />
      <div className="table-tools">
        <Select
          label="Findings of"
          value={owner ?? everybody}
          choices={[{ id: everybody, label: 'Everybody' }, ...owners.map((id) => ({ id, label: id }))]}
          onChange={(id) =>
            void navigate({ search: id === everybody ? {} : { owner: id }, replace: true, resetScroll: false })
          }
        />
        <Link className="button" to="/returns" search={owner === null ? {} : { owner }}>
          Return form…
        </Link>
      </div>
      {attentionLists.map(({ key, title, none }) => (
        <AttentionList key={key} title={title} none={none} rows={view[key]} showOwner={owner === null} />
      ))}
      <LookAgain rows={view.lookAgain} showOwner={owner === null} />
    </Screen>
  );
}
