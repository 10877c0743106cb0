import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { queries } from '../../api/queries';
import { ErrorNote } from '../../components/error-note';
import { PageHeader } from '../../components/page-header';
import { Screen } from '../../components/screen';
import { useCalendarFile } from '../../components/use-calendar-file';
import { MeetingActions } from './actions/meeting-actions';
import { AgendaSection } from './agenda/agenda-section';
import { MeetingDialog } from './details/meeting-dialog';
import { MeetingAside } from './meeting-aside';
import { MeetingBar, type MeetingDialogName } from './meeting-bar';
import { QuestionsSection } from './questions/questions-section';
import { StatusDialog } from './status-dialog';
import { Unrecorded } from './room/unrecorded';
import { statusWords } from './status-words';
import '../../components/aside.css';
import './meetings.css';

/** The state that a step leads to. */
const proposedBy = { papers: 'papers-out', held: 'held' } as const;

/** One meeting: its agenda, what is asked and answered at it, and what was promised; at the side what the evidence calls for. */
export function MeetingScreen({ meetingId }: { readonly meetingId: string }) {
  const { data: page } = useSuspenseQuery(queries.meeting(meetingId));
  const [open, setOpen] = useState<MeetingDialogName | null>(null);
  const file = useCalendarFile();
  const close = () => setOpen(null);
  const { startsAt, place, theme, note } = page.details;
  const facts = [page.kind, page.isPublic ? 'in public' : 'in private', startsAt, place].filter(
    (part) => part !== null,
  );
  return (
    <Screen
      title={page.dateText}
      status={statusWords[page.status].toLowerCase()}
      trail={[
        <Link key="meetings" to="/meetings">
          Meetings
        </Link>,
      ]}
      actions={
        <MeetingBar page={page} onOpen={setOpen} onSaveToCalendar={() => file.save({ what: 'meeting', meetingId })} />
      }
    >
      <PageHeader title={`${page.details.title}, ${page.dateText}`} subtitle={facts.join(' · ')} lead={page.lead} />
      {file.error !== null && <ErrorNote error={file.error} />}
      {page.prompt !== null && <p className="meeting-prompt">{page.prompt}</p>}
      <div className="meeting-columns">
        <div>
          {theme !== null && <p className="meeting-theme">{theme}</p>}
          {note !== null && <p className="quiet meeting-theme">{note}</p>}
          <Unrecorded page={page} />
          <AgendaSection page={page} />
          <QuestionsSection page={page} />
          <MeetingActions page={page} />
        </div>
        <MeetingAside page={page} />
      </div>
      {open === 'details' && (
        <MeetingDialog page={page} kinds={page.choices.kinds} objectives={page.choices.objectives} onClose={close} />
      )}
      {(open === 'status' || open === 'papers' || open === 'held') && (
        <StatusDialog page={page} proposed={open === 'status' ? page.status : proposedBy[open]} onClose={close} />
      )}
    </Screen>
  );
}
