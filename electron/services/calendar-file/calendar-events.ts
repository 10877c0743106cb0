import { agendaChanges, firstChangeAt, recordChanges } from '#db/history/record-changes';
import type { Reader } from '#db/connection/reader';
import { listAgenda } from '#db/repositories/agenda';
import { listMeetings } from '#db/repositories/meetings';
import { datedSummary } from '#shared/accountability/dated-summary';
import type { DatedEntry, DatedKind } from '#shared/contract/dated-entry';
import { groupBy } from '#shared/domain/group-by';
import type { CalendarEvent } from './calendar-event';
import { meetingEvent } from './meeting-event';
import { uidOf } from './uid-of';

/** Whose changes are changes of the entry, by its name in the change log. */
const entityOf: Readonly<Record<DatedKind, string>> = {
  meeting: 'meeting',
  papers: 'meeting',
  questions: 'meeting',
  release: 'release_series',
  duty: 'inspection',
  statutory: 'statutory_date',
  action: 'action',
  finding: 'finding',
};

/** By which calendars sort and colour. */
const categoryOf: Readonly<Record<DatedKind, string>> = {
  meeting: 'Meeting',
  papers: 'Papers due',
  questions: 'Public questions',
  release: 'Statistics release',
  duty: 'Section 55',
  statutory: 'Statutory date',
  action: 'Action',
  finding: 'Inspection finding',
};

/** What a calendar file says of each entry, with how often and when its record was changed. @param workspaceId see `uidOf` */
export function calendarEvents(
  read: Reader,
  workspaceId: string,
  entries: readonly DatedEntry[],
): readonly CalendarEvent[] {
  const changesOf = new Map(
    [...new Set(Object.values(entityOf))].map((entity) => [entity, recordChanges(read, entity)]),
  );
  const meetings = listMeetings(read);
  const agenda = agendaChanges(read);
  const itemsOf = groupBy(listAgenda(read), ({ meetingId }) => meetingId);
  const madeAt = firstChangeAt(read);
  return entries.map((entry): CalendarEvent => {
    const { kind, on } = entry;
    const id = entry.targetId ?? '';
    const entity = entityOf[kind];
    const own = changesOf.get(entity)?.get(id) ?? { changes: 0, lastAt: madeAt };
    // The end of a meeting follows from its agenda: what changes that changes the meeting.
    const ofAgenda = entity === 'meeting' ? agenda.get(id) : undefined;
    const meeting = entity === 'meeting' ? meetings.find((each) => each.id === id) : undefined;
    const base = {
      uid: uidOf(entry, workspaceId),
      sequence: own.changes + (ofAgenda?.changes ?? 0),
      changedAt: ofAgenda !== undefined && ofAgenda.lastAt > own.lastAt ? ofAgenda.lastAt : own.lastAt,
      on,
      time: null,
      location: null,
      category: categoryOf[kind],
      isCancelled: meeting?.status === 'cancelled',
      isBusy: false,
    };
    if (meeting !== undefined && kind === 'meeting')
      return { ...base, ...meetingEvent(meeting, itemsOf.get(id) ?? []) };
    return {
      ...base,
      summary: `${base.isCancelled ? 'Cancelled: ' : ''}${datedSummary(entry)}`,
      description: kind === 'statutory' ? entry.words : null,
    };
  });
}
