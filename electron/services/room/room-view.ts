import type { Reader } from '#db/connection/reader';
import { listActions } from '#db/repositories/actions';
import { listAnswerRecords } from '#db/repositories/answers';
import { listItemNotes } from '#db/repositories/item-notes';
import { listMeetings } from '#db/repositories/meetings';
import { listRoomDrafts } from '#db/repositories/room-drafts';
import { listRoomEvents } from '#db/repositories/room-events';
import type { RoomView } from '#shared/contract/room-views';
import { longDate } from '#shared/text/dates';
import { meetingPage } from '../meetings/meeting-page';
import { earlierQuestions } from './earlier-questions';
import { followingMeetings } from '../meetings/following-meetings';

/** A meeting as the room shows it. @throws DeskError not-found */
export function roomView(read: Reader, meetingId: string, today: string, at: string): RoomView {
  const page = meetingPage(read, meetingId, today);
  const meetings = listMeetings(read);
  const next = followingMeetings(meetings, meetingId)[0] ?? null;
  return {
    page,
    at,
    events: listRoomEvents(read, meetingId),
    drafts: listRoomDrafts(read, meetingId),
    notes: listItemNotes(read, meetingId),
    answered: listAnswerRecords(read, meetingId),
    madeHere: listActions(read).flatMap((action) => (action.meetingId === meetingId ? [action.id] : [])),
    earlier: earlierQuestions(read, meetings, meetingId),
    next: next === null ? null : { id: next.id, heldOn: next.heldOn, dateText: longDate(next.heldOn) },
  };
}
