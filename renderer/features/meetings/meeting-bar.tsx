import { Link, useNavigate } from '@tanstack/react-router';
import { MoreHorizontal } from 'lucide-react';
import type { MeetingPage } from '#shared/contract/meeting-views';
import { Button } from '../../components/button';
import { Menu } from '../../components/menu';

/** What opens over a meeting's page. */
export type MeetingDialogName = 'details' | 'status' | 'papers' | 'held';

/** What is a screen of its own. */
const screens = { room: '/meetings/$meetingId/room', minutes: '/meetings/$meetingId/minutes' } as const;

interface MeetingBarProps {
  readonly page: MeetingPage;
  readonly onOpen: (dialog: MeetingDialogName) => void;
  readonly onSaveToCalendar: () => void;
}

type Entry = MeetingDialogName | keyof typeof screens | 'calendar';

const words = {
  papers: 'Papers out…',
  held: 'Mark as held…',
  room: 'In the room',
  minutes: 'Minutes',
  details: 'Edit…',
  status: 'State…',
  calendar: 'Add to a calendar…',
} as const satisfies Record<Entry, string>;

const isScreen = (entry: Entry): entry is keyof typeof screens => Object.hasOwn(screens, entry);

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
    if (isScreen(entry)) void navigate({ to: screens[entry], params });
    else if (entry === 'calendar') onSaveToCalendar();
    else onOpen(entry);
  };
  return (
    <>
      {nextStep !== null && isScreen(nextStep) && (
        <Link className="button" data-variant="primary" to={screens[nextStep]} params={params}>
          {words[nextStep]}
        </Link>
      )}
      {nextStep !== null && !isScreen(nextStep) && (
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
