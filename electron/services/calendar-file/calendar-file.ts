import type { Reader } from '#db/connection/reader';
import { listMeetings } from '#db/repositories/meetings';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import type { CalendarScope } from '#shared/contract/document-contract';
import { DeskError } from '#shared/contract/errors';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { longDate } from '#shared/text/dates';
import { calendarView } from '../calendar';
import { meetingDays } from '../meeting-days';
import { calendarEvents } from './calendar-events';
import { writeCalendar } from './write-calendar';

/** What a calendar file holds: what a window can ask for, or by its day a meeting whose id nobody knows. */
export type CalendarFileScope = CalendarScope | { readonly what: 'day'; readonly on: string };

/** A calendar file with the name, without its ending, that says what is in it. */
export interface CalendarFile {
  readonly name: string;
  readonly text: string;
}

/**
 * What has a day, as an iCalendar file (RFC 5545). A cancelled meeting stays in it as cancelled, so that calendars that took the file in
 * before learn of it. The same state of the workspace gives the same file.
 * @param today ISO day
 * @throws DeskError not-found where there is no such meeting
 */
export function calendarFile(read: Reader, today: string, scope: CalendarFileScope): CalendarFile {
  const info = readWorkspaceInfo(read);
  const meetings = listMeetings(read);
  const chosen = meetings.filter(
    ({ id, heldOn }) =>
      (scope.what === 'meeting' && id === scope.meetingId) || (scope.what === 'day' && heldOn === scope.on),
  );
  const force = info.force.shortName;
  switch (scope.what) {
    case 'everything': {
      const cancelled = meetings.filter(({ status }) => status === 'cancelled');
      const entries = [
        ...calendarView(read, today).dated,
        ...cancelled.flatMap((meeting) => meetingDays(meeting, today)),
      ].toSorted((a, b) => a.on.localeCompare(b.on) || a.key.localeCompare(b.key));
      const name = `${force} accountability calendar`;
      return { name, text: writeCalendar(name, calendarEvents(read, info.id, entries)) };
    }
    case 'meetings': {
      const name = `${force} accountability meetings`;
      return { name, text: writeCalendar(name, calendarEvents(read, info.id, onlyMeetings(meetings, today))) };
    }
    case 'day':
    case 'meeting': {
      const [first] = chosen;
      if (first === undefined)
        throw new DeskError(
          'not-found',
          scope.what === 'day'
            ? `There is no meeting on ${longDate(scope.on)}.`
            : 'That meeting is no longer in the workspace.',
        );
      // Without a name: Outlook opens a file with a name, or with several events, as another calendar beside the person's own.
      const text = writeCalendar(null, calendarEvents(read, info.id, onlyMeetings(chosen, today)));
      return { name: `Meeting ${first.heldOn}`, text };
    }
  }
}

const onlyMeetings = (meetings: readonly Meeting[], today: string) =>
  meetings
    .flatMap((meeting) => meetingDays(meeting, today).filter(({ kind }) => kind === 'meeting'))
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.key.localeCompare(b.key));
