import { Link, useNavigate } from '@tanstack/react-router';
import { MoreHorizontal } from 'lucide-react';
import type { MeetingPage } from '#shared/contract/meeting-views';
import { Button } from '../../components/button';
import { Menu } from '../../components/menu';

/** What opens over a meeting's page. */
export type MeetingDialogName = 'details' | 'status' | 'papers' | 'held' | 'minutes';

interface MeetingBarProps {
  readonly page: MeetingPage;
  readonly onOpen: (dialog: MeetingDialogName) => void;
  readonly onSaveToCalendar: () => void;
}

type Entry = MeetingDialogName | 'room' | 'calendar';

const words = {
  papers: 'Papers out…',
  held: 'Mark as held…',
  room: 'In the room',
  minutes: 'Minutes…',
  details: 'Edit…',
  status: 'State…',
  calendar: 'Add to a calendar…',
} as const satisfies Record<Entry, string>;

/** The one thing for which a meeting is opened at this point of its life, and a menu with all the rest. */
export function MeetingBar({ page, onOpen, onSaveToCalendar }: MeetingBarProps) {
  const navigate = useNavigate();
  const params = { meetingId: page.id };
  const { nextStep } = page;
  const rest: readonly Entry[] = [
    ...(page.status === 'cancelled' ? [] : (['room', 'minutes'] as const).filter((entry) => entry !== nextStep)),
    'details',
    'status',
    'calendar',
  ];
  const act = (entry: Entry) => {
    if (entry === 'room') void navigate({ to: '/meetings/$meetingId/room', params });
    else if (entry === 'calendar') onSaveToCalendar();
    else onOpen(entry);
  };
  return (
    <>
      {nextStep === 'room' && (
        <Link className="button" data-variant="primary" to="/meetings/$meetingId/room" params={params}>
          {words.room}
        </Link>
      )}
      {nextStep !== null && nextStep !== 'room' && (
        <Button variant="primary" onPress={() => onOpen(nextStep)}>
          {words[nextStep]}
        </Button>
      )}
      <Menu
        label="More for this meeting"
        placement="bottom end"
        trigger={<Button icon={<MoreHorizontal className="icon" aria-hidden="true" />}>More</Button>}
        choices={rest.map((id) => ({ id, label: words[id] }))}
        onAction={act}
      />
    </>
  );
}
