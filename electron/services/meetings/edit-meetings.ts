import { randomUUID } from 'node:crypto';
import type { Store } from '#db/connection/store';
import type { Transaction } from '#db/connection/transaction';
import { insertAgendaItem, listAgenda, orderAgenda, updateAgendaItem } from '#db/repositories/agenda';
import { insertMeetingKind, listMeetingKinds, updateMeetingKind } from '#db/repositories/meeting-kinds';
import { listPeople, setPeople } from '#db/repositories/meeting-people';
import { findMeeting, insertMeeting, listMeetings, updateMeeting } from '#db/repositories/meetings';
import type { RecordVersion } from '#db/repositories/record-version';
import type { InputOf } from '#shared/contract/contract';
import type { Saved } from '#shared/contract/contract-call';
import { DeskError } from '#shared/contract/errors';
import { agendaNumbers } from '#shared/domain/meeting/agenda-numbers';
import { plainMeeting, type Meeting } from '#shared/domain/meeting/meeting';
import type { MeetingKind } from '#shared/domain/meeting/meeting-kind';
import { addDays } from '#shared/text/dates';
import { thisComputer } from '../this-computer';
import { followingMeetings } from './following-meetings';

const actor = thisComputer;

function kindOf(tx: Transaction, kindId: string): MeetingKind {
  const kind = listMeetingKinds(tx).find(({ id }) => id === kindId);
  if (kind === undefined) throw new DeskError('not-found', 'That kind of meeting is no longer there: choose another.');
  return kind;
}

/** Puts a new meeting in the store with the standing items of its kind. */
function addMeeting(tx: Transaction, meeting: Omit<Meeting, 'id'>): string {
  const id = randomUUID();
  insertMeeting(tx, { ...meeting, id });
  for (const item of kindOf(tx, meeting.kindId).items)
    insertAgendaItem(tx, { ...item, meetingId: id, number: null, links: [] });
  return id;
}

export function saveMeeting(store: Store, { record, details, following = false }: InputOf<'meetings.save'>): Saved {
  const { people, ...meeting } = details;
  return store.write({ actor, reason: `Meeting changed: ${details.title}` }, (tx) => {
    // Before the meeting itself: what follows it is found by the day and the kind that it had.
    if (record !== null && following) changeFollowing(tx, record.id, meeting);
    const saved =
      record === null
        ? { id: addMeeting(tx, { ...plainMeeting, ...meeting }), revision: 1 }
        : { id: record.id, revision: updateMeeting(tx, record, meeting) };
    setPeople(tx, saved.id, people);
    return saved;
  });
}

const seriesFields = ['title', 'startsAt', 'place', 'chair'] as const;

/** Changes at the planned meetings that follow what changes at this one; what somebody gave one of them alone stays. */
function changeFollowing(tx: Transaction, id: string, after: Pick<Meeting, (typeof seriesFields)[number]>): void {
  const meetings = listMeetings(tx);
  const before = meetings.find((meeting) => meeting.id === id);
  if (before === undefined) return;
  for (const meeting of followingMeetings(meetings, id).filter(({ status }) => status === 'planned')) {
    const fields = seriesFields.filter((field) => after[field] !== before[field] && meeting[field] === before[field]);
    if (fields.length > 0) updateMeeting(tx, meeting, Object.fromEntries(fields.map((field) => [field, after[field]])));
  }
}

/** When the papers go out the numbers of the items are kept; back in planning they are numbered as they stand again. */
export function setMeetingStatus(store: Store, { record, change }: InputOf<'meetings.setStatus'>): Saved {
  return store.write({ actor, reason: `Meeting marked as ${change.status}` }, (tx) => ({
    id: record.id,
    revision: markMeeting(tx, record, change),
  }));
}

/** Says where a meeting stands, within a write. @returns its revision now */
export function markMeeting(
  tx: Transaction,
  record: RecordVersion,
  { status, reason }: InputOf<'meetings.setStatus'>['change'],
): number {
  const revision = updateMeeting(tx, record, { status, statusReason: reason });
  keepNumbers(tx, record.id, status);
  return revision;
}

/** Gives each item the number that it keeps, or takes it away while the meeting is planned. */
export function keepNumbers(tx: Transaction, meetingId: string, status: Meeting['status']): void {
  const items = listAgenda(tx, meetingId);
  const numbers = agendaNumbers(items.map(({ number }) => number));
  items.forEach((item, index) => {
    const number = status === 'planned' ? null : (numbers[index] ?? null);
    if (number !== item.number) updateAgendaItem(tx, item, { number });
  });
}

const daysBefore = (day: string, count: number | null) => (count === null ? null : addDays(day, -count));

/** Meetings on further days, like the latest of their kind. */
export function createSeries(store: Store, { kindId, days }: InputOf<'meetings.createSeries'>) {
  return store.write({ actor, reason: 'Meetings of a series planned' }, (tx) => {
    const kind = kindOf(tx, kindId);
    const last = listMeetings(tx).find((meeting) => meeting.kindId === kindId);
    const people = last === undefined ? [] : listPeople(tx, last.id);
    const ids = days.toSorted().map((heldOn) => {
      const id = addMeeting(tx, {
        ...plainMeeting,
        kindId,
        title: last?.title ?? kind.title,
        startsAt: last?.startsAt ?? null,
        place: last?.place ?? null,
        chair: last?.chair ?? null,
        heldOn,
        papersDueOn: daysBefore(heldOn, kind.papersDays),
        questionsDueOn: daysBefore(heldOn, kind.questionsDays),
      });
      setPeople(
        tx,
        id,
        people.map((person) => ({ ...person, attendance: 'expected' as const })),
      );
      return id;
    });
    return { ids };
  });
}

export function saveMeetingKind(store: Store, { record, details }: InputOf<'meetingKinds.save'>): Saved {
  return store.write({ actor, reason: `Kind of meeting changed: ${details.title}` }, (tx) => {
    if (record !== null) return { id: record.id, revision: updateMeetingKind(tx, record, details) };
    const id = randomUUID();
    insertMeetingKind(tx, { id, ...details });
    return { id, revision: 1 };
  });
}

export function saveAgendaItem(store: Store, input: InputOf<'agenda.saveItem'>): Saved {
  return store.write({ actor, reason: `Agenda changed: ${input.details.title}` }, (tx) => keepAgendaItem(tx, input));
}

/**
 * Makes or changes an item, within a write. A late one, which comes in when the papers are out, keeps its own number from the first.
 */
export function keepAgendaItem(tx: Transaction, input: InputOf<'agenda.saveItem'>): Saved {
  const { meetingId, record, afterId, details } = input;
  if (record !== null) return { id: record.id, revision: updateAgendaItem(tx, record, details) };
  const meeting = findMeeting(tx, meetingId);
  if (meeting === null) throw new DeskError('not-found', 'That meeting is no longer in the workspace.');
  const before = listAgenda(tx, meetingId).map((item) => item.id);
  const id = insertAgendaItem(tx, { ...details, meetingId, number: null });
  const place = afterId === null ? -1 : before.indexOf(afterId);
  if (place >= 0) orderAgenda(tx, meetingId, before.toSpliced(place + 1, 0, id));
  keepNumbers(tx, meetingId, meeting.status);
  return { id, revision: listAgenda(tx, meetingId).find((item) => item.id === id)?.revision ?? 1 };
}

export function orderItems(store: Store, { meetingId, ids }: InputOf<'agenda.order'>): null {
  store.write({ actor, reason: 'Agenda put in another order' }, (tx) => orderAgenda(tx, meetingId, ids));
  return null;
}
