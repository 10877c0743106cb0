import type { Reader } from '#db/connection/reader';
import { listActionUpdates } from '#db/repositories/action-updates';
import { listActions } from '#db/repositories/actions';
import { findMeeting } from '#db/repositories/meetings';
import { listQuestions } from '#db/repositories/questions';
import { actionState } from '#shared/accountability/action-state';
import type { FindingPage } from '#shared/contract/finding-views';
import { longDate } from '#shared/text/dates';

/** What meetings asked about a finding, and what was promised. */
export function meetingsAbout(
  read: Reader,
  findingId: string,
  today: string,
): Pick<FindingPage, 'questions' | 'actions'> {
  const updates = listActionUpdates(read);
  return {
    questions: listQuestions(read)
      .filter((question) => question.findingId === findingId)
      .map(({ id, text, meetingId }) => {
        const meeting = findMeeting(read, meetingId);
        return { id, text, meetingId, meeting: meeting === null ? '' : longDate(meeting.heldOn) };
      }),
    actions: listActions(read)
      .filter((action) => action.findingId === findingId)
      .map((action) => ({
        id: action.id,
        text: action.text,
        stateText: actionState(
          action,
          updates.filter(({ actionId }) => actionId === action.id),
          today,
        ).words,
      })),
  };
}
