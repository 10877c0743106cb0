import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import type { Reader } from '#db/connection/reader';
import { listMeetings } from '#db/repositories/meetings';
import type { DatedEntry } from '#shared/contract/dated-entry';
import { calendarView } from './calendar';
import { londonInstant } from './london-instant';

/**
 * Everything that has a day, as an iCalendar file (RFC 5545). Meetings whose time is known have it; all else takes its whole day.
 * @param today `YYYY-MM-DD`
 * @param now the instant that the file is made at, ISO: the DTSTAMP of each event
 */
export function calendarFile(read: Reader, today: string, now: string): string {
  const meetings = new Map(listMeetings(read).map((meeting) => [meeting.id, meeting]));
  const file = new ICalCalendar({
    name: 'Accountability Desk',
    prodId: { company: 'Accountability Desk', product: 'Calendar', language: 'EN' },
  });
  for (const entry of calendarView(read, today).dated) {
    const meeting = entry.kind === 'meeting' ? meetings.get(entry.targetId ?? '') : undefined;
    const startsAt = meeting?.startsAt ?? null;
    file.createEvent({
      id: `${uidOf(entry)}@accountability-desk`,
      stamp: new Date(now),
      start: startsAt === null ? new Date(`${entry.on}T00:00:00Z`) : londonInstant(entry.on, startsAt),
      allDay: startsAt === null,
      summary: meeting === undefined ? `${entry.words}: ${entry.title}` : entry.title,
      location: meeting?.place ?? null,
      // A deadline does not make anybody busy.
      transparency: meeting === undefined ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  }
  return file.toString();
}

/** The same for an entry whose day is moved, so that a calendar that takes the file in again moves it rather than adding one. */
function uidOf({ kind, targetId, key, words }: DatedEntry): string {
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
      return key.replaceAll(' ', '-');
  }
}
