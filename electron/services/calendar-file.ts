import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import type { Reader } from '#db/connection/reader';
import { listAgenda } from '#db/repositories/agenda';
import { listMeetings } from '#db/repositories/meetings';
import type { DatedEntry, DatedKind } from '#shared/contract/dated-entry';
import { DeskError } from '#shared/contract/errors';
import { calendarView } from './calendar';
import { londonInstant } from './london-instant';

/**
 * Everything that has a day, as an iCalendar file (RFC 5545). Meetings whose time is known have it; all else takes its whole day.
 * @param today `YYYY-MM-DD`
 * @param now the instant that the file is made at, ISO: the DTSTAMP of each event
 * @param meetingId only this meeting with what is due for it; null for everything
 * @throws DeskError not-found where there is no such meeting
 */
export function calendarFile(read: Reader, today: string, now: string, meetingId: string | null): string {
  const meetings = new Map(listMeetings(read).map((meeting) => [meeting.id, meeting]));
  const file = new ICalCalendar({
    name: 'Accountability Desk',
    prodId: { company: 'Accountability Desk', product: 'Calendar', language: 'EN' },
  });
  if (meetingId !== null && !meetings.has(meetingId))
    throw new DeskError('not-found', 'That meeting is no longer in the workspace.');
  const dated = calendarView(read, today).dated.filter(
    ({ kind, targetId }) => meetingId === null || (ofMeetings.has(kind) && targetId === meetingId),
  );
  for (const entry of dated) {
    const meeting = entry.kind === 'meeting' ? meetings.get(entry.targetId ?? '') : undefined;
    const startsAt = meeting?.startsAt ?? null;
    const start = startsAt === null ? new Date(`${entry.on}T00:00:00Z`) : londonInstant(entry.on, startsAt);
    file.createEvent({
      id: `${uidOf(entry)}@accountability-desk`,
      stamp: new Date(now),
      start,
      end: startsAt === null ? null : endOf(start, read, entry.targetId ?? ''),
      allDay: startsAt === null,
      ...wordsOf(entry, meeting !== undefined),
      location: meeting?.place ?? null,
      // A deadline does not make anybody busy.
      transparency: meeting === undefined ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  }
  return file.toString();
}

/** What a month's small boxes show first: for a statutory date what is asked for, since the law's name would fill them. */
function wordsOf({ kind, title, words }: DatedEntry, isMeeting: boolean) {
  if (isMeeting) return { summary: title };
  return kind === 'statutory' ? { summary: title, description: words } : { summary: `${words}: ${title}` };
}

const ofMeetings: ReadonlySet<DatedKind> = new Set(['meeting', 'papers', 'questions']);

/** When a meeting ends by the minutes of its agenda; null where none are allotted. */
function endOf(start: Date, read: Reader, meetingId: string): Date | null {
  const minutes = listAgenda(read, meetingId).reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  return minutes === 0 ? null : new Date(start.getTime() + minutes * 60_000);
}

/** The same for an entry whose day is moved, so that a calendar that takes the file in again moves it rather than adding one. */
function uidOf({ kind, targetId, on, words }: DatedEntry): string {
  switch (kind) {
    case 'meeting':
    case 'papers':
    case 'questions':
    case 'duty':
    case 'action':
      return `${kind}-${targetId}`;
    case 'finding':
      // A finding may have two deadlines, told apart by whose they are.
      return `${kind}-${targetId}-${words}`.replaceAll(' ', '-');
    case 'release':
    case 'statutory':
      // Each day of these is a thing of its own: the next one does not take its place.
      return `${kind}-${targetId}-${on}`;
  }
}
