import type { Store } from '#db/connection/store';
import type { Transaction } from '#db/connection/transaction';
import { removeRoomDraft } from '#db/repositories/room-drafts';
import type { InputOf } from '#shared/contract/contract';
import type { LineEntry } from '#shared/contract/room-contract';
import { keepAction, keepActionUpdate } from '../meetings/edit-actions';
import { keepAgendaItem } from '../meetings/edit-meetings';
import { keepQuestion } from '../meetings/edit-questions';

/** Keeps what the line for actions says. Its draft goes in the same write: a crash between the two would have it recorded twice. */
export function recordLineInRoom(store: Store, input: InputOf<'room.recordLine'>): null {
  const { meetingId, draftRevision, author, entry } = input;
  store.write({ actor: author, reason: 'Line of the room recorded' }, (tx) => {
    keepEntry(tx, meetingId, entry);
    removeRoomDraft(tx, { meetingId, subject: { kind: 'line' }, revision: draftRevision });
  });
  return null;
}

function keepEntry(tx: Transaction, meetingId: string, entry: LineEntry): void {
  switch (entry.kind) {
    case 'action':
      keepAction(tx, { record: null, at: { meetingId, questionId: entry.questionId }, details: entry.details });
      break;
    case 'update':
      keepActionUpdate(tx, entry.update);
      break;
    case 'question':
      keepQuestion(tx, { meetingId, record: null, details: entry.details });
      break;
    case 'item':
      keepAgendaItem(tx, { meetingId, record: null, afterId: entry.afterId, details: entry.details });
      break;
  }
}
