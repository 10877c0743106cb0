import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ActionUpdateKind } from '#shared/domain/meeting/action';
import { queries } from '../../../api/queries';
import { Button } from '../../../components/button';
import { PageHeader } from '../../../components/page-header';
import { Screen } from '../../../components/screen';
import { BoundFigures } from '../questions/bound-figures';
import { ActionAside } from './action-aside';
import { ActionDialog } from './action-dialog';
import { ActionUpdateDialog } from './action-update-dialog';
import '../../../components/aside.css';
import '../meetings.css';

/** One commitment or action: what was promised, what was reported, and what the data say of it. */
export function ActionScreen({ actionId }: { readonly actionId: string }) {
  const { data: page } = useSuspenseQuery(queries.action(actionId));
  const [editing, setEditing] = useState(false);
  const [entering, setEntering] = useState<ActionUpdateKind | null>(null);
  const { row } = page;
  return (
    <Screen
      title={`${row.kindLabel} ${row.number}`}
      trail={[
        <Link key="meetings" to="/meetings">
          Meetings
        </Link>,
        <Link key="actions" to="/actions">
          Actions
        </Link>,
      ]}
      actions={
        <>
          <Button onPress={() => setEditing(true)}>Edit…</Button>
          {row.isOpen ? (
            <Button variant="primary" onPress={() => setEntering('closed')}>
              Close it…
            </Button>
          ) : (
            <Button onPress={() => setEntering('reopened')}>Reopen…</Button>
          )}
        </>
      }
    >
      <PageHeader
        title={row.text}
        subtitle={[`${row.kindLabel} ${row.number}`, row.owner, row.times > 0 ? row.carriedText : null]
          .filter((part) => part !== null)
          .join(' · ')}
        lead={`${row.stateText}.`}
      />
      <div className="meeting-columns">
        <div>
          {row.data !== null && (
            <section className="meeting-section" aria-labelledby="action-data">
              <div className="meeting-head">
                <h2 id="action-data">What the data say since</h2>
              </div>
              <p className="action-sentence">{row.data.sentence}</p>
              <BoundFigures figures={page.dataFigures} />
              <p className="quiet action-sentence">{row.data.rule}</p>
            </section>
          )}
          <section className="meeting-section" aria-labelledby="action-updates">
            <div className="meeting-head">
              <h2 id="action-updates">What became of it</h2>
              <Button variant="quiet" onPress={() => setEntering('progress')}>
                Report on it…
              </Button>
            </div>
            {page.updates.length === 0 && <p className="quiet">Nothing was reported yet.</p>}
            <ol className="action-updates">
              {page.updates.map((update) => (
                <li key={update.id}>
                  <p className="quiet">
                    <strong>{update.label}</strong>, {update.datedText}, {update.author}
                  </p>
                  <p className="action-sentence">{update.text}</p>
                  <BoundFigures figures={update.figures} />
                  {update.meeting !== null && (
                    <p>
                      <Link to="/meetings/$meetingId" params={{ meetingId: update.meeting.id }}>
                        {update.meeting.label}
                      </Link>
                    </p>
                  )}
                </li>
              ))}
            </ol>
          </section>
        </div>
        <ActionAside page={page} />
      </div>
      {editing && (
        <ActionDialog
          action={page.details}
          at={{ meetingId: page.madeAt?.id ?? null, questionId: null }}
          start={{ madeOn: '', owner: '', text: '', metricId: '', findingId: '' }}
          choices={page.choices}
          onClose={() => setEditing(false)}
        />
      )}
      {entering !== null && <ActionUpdateDialog page={page} kind={entering} onClose={() => setEntering(null)} />}
    </Screen>
  );
}
