import { useState } from 'react';
import type { MeetingPage } from '#shared/contract/meeting-views';
import { Button } from '../../../components/button';
import { ActionDialog } from './action-dialog';
import { ActionTable } from './action-table';

/** What was promised before a meeting or at it, and is on its table. */
export function MeetingActions({ page }: { readonly page: MeetingPage }) {
  const [adding, setAdding] = useState(false);
  return (
    <section className="meeting-section" aria-labelledby="meeting-actions">
      <div className="meeting-head">
        <h2 id="meeting-actions">Actions on the table</h2>
        <Button variant="quiet" onPress={() => setAdding(true)}>
          Record an action…
        </Button>
      </div>
      {page.actions.length === 0 ? (
        <p className="quiet">Nothing was promised that is still open.</p>
      ) : (
        <ActionTable label="Actions on the table" rows={page.actions} />
      )}
      {adding && (
        <ActionDialog
          action={null}
          at={{ meetingId: page.id, questionId: null }}
          start={{ madeOn: page.details.heldOn, owner: '', text: '', metricId: '', findingId: '' }}
          choices={{ ...page.choices, owners: page.choices.people }}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  );
}
