import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useId, useState } from 'react';
import type { ActionRow } from '#shared/contract/meeting-views';
import { formatNumber } from '#shared/text/numbers';
import { queries } from '../../../api/queries';
import { useToday } from '../../../api/use-today';
import { Button } from '../../../components/button';
import { PageHeader } from '../../../components/page-header';
import { Screen } from '../../../components/screen';
import { Select } from '../../../components/select';
import { keepSearch } from '../../../lib/last-search';
import { DocumentDialog } from '../document-dialog';
import { ActionDialog } from './action-dialog';
import { ActionTable } from './action-table';
import '../meetings.css';

const everybody = '';

/** Everything that was promised or agreed, in one place: what is overdue, what is coming, what is closed. */
export function ActionsScreen() {
  const today = useToday();
  const search = useSearch({ from: '/actions' });
  const navigate = useNavigate({ from: '/actions' });
  const owner = search.owner ?? null;
  const { data: view } = useSuspenseQuery(queries.actions(owner));
  const [adding, setAdding] = useState(false);
  const [sheets, setSheets] = useState(false);
  useEffect(() => keepSearch('/actions', search), [search]);
  const owners = owner === null || view.owners.includes(owner) ? view.owners : [owner, ...view.owners];
  return (
    <Screen
      title="Actions"
      trail={[
        <Link key="meetings" to="/meetings">
          Meetings
        </Link>,
      ]}
      actions={
        <>
          <Button onPress={() => setSheets(true)}>Action sheet…</Button>
          <Button variant="primary" onPress={() => setAdding(true)}>
            Record an action…
          </Button>
        </>
      }
    >
      <PageHeader title="Actions" lead={view.lead} />
      <div className="table-tools">
        <Select
          label="Actions of"
          value={owner ?? everybody}
          choices={[{ id: everybody, label: 'Everybody' }, ...owners.map((id) => ({ id, label: id }))]}
          onChange={(id) =>
            void navigate({ search: id === everybody ? {} : { owner: id }, replace: true, resetScroll: false })
          }
        />
      </div>
      <ActionList title="Overdue" none="Nothing is overdue." rows={view.overdue} />
      <ActionList title="Coming" none="Nothing is open that is not overdue." rows={view.coming} />
      <ActionList title="Closed" none="Nothing was closed yet." rows={view.closed} />
      {sheets && (
        <DocumentDialog
          title={owner === null ? 'Action sheets of everybody' : `Action sheet: ${owner}`}
          about="What is promised and open, with what was last reported and room for what was done since; each owner begins on a page. The public one leaves out what was promised in private."
          hasEditions
          documentOf={(edition) => ({ kind: 'action-sheet', owner, edition })}
          onClose={() => setSheets(false)}
        />
      )}
      {adding && (
        <ActionDialog
          action={null}
          at={{ meetingId: null, questionId: null }}
          start={{ madeOn: today, owner: owner ?? '', text: '', metricId: '', findingId: '' }}
          choices={view.choices}
          onClose={() => setAdding(false)}
        />
      )}
    </Screen>
  );
}

interface ActionListProps {
  readonly title: string;
  readonly none: string;
  readonly rows: readonly ActionRow[];
}

function ActionList({ title, none, rows }: ActionListProps) {
  const id = useId();
  return (
    <section className="meetings-list" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="quiet">{formatNumber(rows.length, 0)}</span>
      </h2>
      {rows.length === 0 ? <p className="quiet">{none}</p> : <ActionTable label={title} rows={rows} />}
    </section>
  );
}
