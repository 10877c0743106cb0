import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MeetingPage } from '#shared/contract/meeting-views';
import { Button } from '../../../components/button';
import { AgreeLastDialog } from './agree-last-dialog';
import './minutes.css';

/** Under the item that agrees them: where the minutes of the last meeting stand, and the way to agree them here. */
export function LastMinutesNote({ page }: { readonly page: MeetingPage }) {
  const [agrees, setAgrees] = useState(false);
  const { lastMinutes: last } = page;
  if (last === null) return <p className="quiet">There was no meeting of this kind before.</p>;
  return (
    <div className="minutes-note">
      <p>
        <Link to="/meetings/$meetingId/minutes" params={{ meetingId: last.meetingId }}>
          {last.label}
        </Link>
        <span className="quiet"> · {last.words}</span>
      </p>
      {last.isDraft && (
        <Button variant="quiet" onPress={() => setAgrees(true)}>
          Agree the minutes…
        </Button>
      )}
      {agrees && <AgreeLastDialog meetingId={last.meetingId} atId={page.id} onClose={() => setAgrees(false)} />}
    </div>
  );
}
