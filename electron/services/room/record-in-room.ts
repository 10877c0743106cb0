import type { Store } from '#db/connection/store';
import { saveAnswer } from '#db/repositories/answers';
import { addItemNote } from '#db/repositories/item-notes';
import { findQuestion } from '#db/repositories/questions';
import { removeRoomDraft, saveRoomDraft } from '#db/repositories/room-drafts';
import type { InputOf } from '#shared/contract/contract';
import type { Saved } from '#shared/contract/contract-call';
import { DeskError } from '#shared/contract/errors';
import { thisComputer } from '../this-computer';

/** Keeps what is typed; a draft of which nothing is left goes. */
export function saveDraft(store: Store, input: InputOf<'room.saveDraft'>): { readonly revision: number } {
  const { body, ...place } = input;
  if (body === null && place.revision === 0) return { revision: 0 };
  return store.write({ actor: thisComputer, reason: 'Typed in the room' }, (tx) => {
    if (body !== null) return { revision: saveRoomDraft(tx, place, body) };
    removeRoomDraft(tx, place);
    return { revision: 0 };
  });
}

export function recordAnswerInRoom(store: Store, input: InputOf<'room.recordAnswer'>): Saved {
  const { questionId, revision, draftRevision, author, details } = input;
  return store.write({ actor: author, reason: 'Answer recorded' }, (tx) => {
    const question = findQuestion(tx, questionId);
    if (question === null)
      throw new DeskError('not-found', 'That question is no longer there: it may have been removed.');
    const saved = { id: questionId, revision: saveAnswer(tx, { questionId, revision, ...details }, author) };
    const { meetingId } = question;
    removeRoomDraft(tx, { meetingId, subject: { kind: 'question', questionId }, revision: draftRevision });
    return saved;
  });
}

export function recordNoteInRoom(store: Store, input: InputOf<'room.recordNote'>): Saved {
  const { itemId, meetingId, revision, draftRevision, author, text } = input;
  return store.write({ actor: author, reason: 'Notes of an item recorded' }, (tx) => {
    const saved = { id: itemId, revision: addItemNote(tx, { itemId, revision, author, text }) };
    removeRoomDraft(tx, { meetingId, subject: { kind: 'item', itemId }, revision: draftRevision });
    return saved;
  });
}
