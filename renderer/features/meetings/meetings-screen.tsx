import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { queries } from '../../api/queries';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { PageHeader } from '../../components/page-header';
import { Screen } from '../../components/screen';
import { MeetingDialog } from './details/meeting-dialog';
import { MeetingsTable } from './meetings-table';
import { PlanDialog } from './plan-dialog';
import { Rotation } from './rotation';
import './meetings.css';

/** The meetings that come, those that were, and what has waited longest for one. */
export function MeetingsScreen() {
  const { data: view } = useSuspenseQuery(queries.meetings());
  const navigate = useNavigate();
  const [open, setOpen] = useState<'new' | 'plan' | null>(null);
  const close = () => setOpen(null);
  return (
    <Screen
      title="Meetings"
      actions={
        <>
          <Button onPress={() => setOpen('plan')}>Plan a series…</Button>
          <Button variant="primary" onPress={() => setOpen('new')}>
            New meeting…
          </Button>
        </>
      }
    >
      <PageHeader title="Meetings" lead={view.lead} />
      <p className="meetings-links">
        <Link to="/actions">All actions</Link>
        <Link to="/meetings/kinds">Kinds of meeting and standing items</Link>
      </p>
      <MeetingsTable title="Coming" none="No meeting is planned." rows={view.coming} />
      <MeetingsTable title="Past" none="No meeting was held yet." rows={view.past} />
      <Disclosure title="What has waited longest" count="objectives, metrics and findings">
        <Rotation rows={view.rotation} />
      </Disclosure>
      {open === 'plan' && <PlanDialog kinds={view.kinds} onClose={close} />}
      {open === 'new' && (
        <MeetingDialog
          page={null}
          kinds={view.kinds}
          objectives={view.objectives}
          onClose={close}
          onSaved={(meetingId) => void navigate({ to: '/meetings/$meetingId', params: { meetingId } })}
        />
      )}
    </Screen>
  );
}
