import { randomUUID } from 'node:crypto';
import type { Store } from '#db/connection/store';
import type { Transaction } from '#db/connection/transaction';
import { insertAgendaItem, listAgenda } from '#db/repositories/agenda';
import { listAnswers } from '#db/repositories/answers';
import { listMeetings } from '#db/repositories/meetings';
import { insertQuestion, listQuestions } from '#db/repositories/questions';
import { addRoomEvent } from '#db/repositories/room-events';
import type { InputOf } from '#shared/contract/contract';
import { DeskError } from '#shared/contract/errors';
import { questionsByItem } from '#shared/room/questions-by-item';
import { longDate } from '#shared/text/dates';
import { keepNumbers, markMeeting } from '../meetings/edit-meetings';
import { thisComputer } from '../this-computer';
import { followingMeetings } from '../meetings/following-meetings';

const actor = thisComputer;

function expectItem(tx: Transaction, meetingId: string, itemId: string) {
  const agenda = listAgenda(tx, meetingId);
  const item = agenda.find(({ id }) => id === itemId);
  if (item === undefined)
    throw new DeskError('not-found', 'That item is no longer on the agenda: it may have been removed.');
  return { agenda, item };
}

/** Begins an item, pauses, or says that an item is done. */
export function markRoom(store: Store, { meetingId, after, event }: InputOf<'room.mark'>): null {
  store.write({ actor, reason: 'Clock of the meeting' }, (tx) => {
    if (event.itemId !== null) expectItem(tx, meetingId, event.itemId);
    addRoomEvent(tx, meetingId, after, event);
  });
  return null;
}

export function deferItem(store: Store, { meetingId, after, itemId }: InputOf<'room.defer'>) {
  return store.write({ actor, reason: 'Item deferred to the next meeting' }, (tx) => {
    const { agenda, item } = expectItem(tx, meetingId, itemId);
    const meetings = listMeetings(tx);
    const next = followingMeetings(meetings, meetingId)[0] ?? null;
    if (next === null)
      throw new DeskError('refused', 'No later meeting of this kind is planned: plan it first, then defer the item.');
    const from = longDate(meetings.find(({ id }) => id === meetingId)?.heldOn ?? '');
    const note = [item.note, `Deferred from ${from}.`].filter((part) => part !== null).join(' ');
    const { title, owner, minutes, isPrivate, shows, links } = item;
    const newId = insertAgendaItem(tx, {
      meetingId: next.id,
      number: null,
      title,
      owner,
      minutes,
      isPrivate,
      // The standing item of the next meeting lays out what this one would.
      shows: listAgenda(tx, next.id).some((each) => each.shows === shows) ? null : shows,
      links,
      note,
    });
    keepNumbers(tx, next.id, next.status);
    const answered = new Set(listAnswers(tx).map(({ questionId }) => questionId));
    const asked = questionsByItem(agenda, listQuestions(tx, meetingId)).get(itemId) ?? [];
    for (const { revision: _, ...question } of asked.filter(({ id }) => !answered.has(id)))
      insertQuestion(tx, { ...question, id: randomUUID(), meetingId: next.id, agendaItemId: newId });
    addRoomEvent(tx, meetingId, after, { kind: 'deferred', itemId });
    return { meetingId: next.id };
  });
}

export function closeRoom(store: Store, { record, after }: InputOf<'room.close'>): null {
  store.write({ actor, reason: 'Meeting closed' }, (tx) => {
    addRoomEvent(tx, record.id, after, { kind: 'closed', itemId: null });
    markMeeting(tx, record, { status: 'held', reason: null });
  });
  return null;
}
