import type { Reader } from '#db/connection/reader';
import { listActions } from '#db/repositories/actions';
import { listAgenda } from '#db/repositories/agenda';
import { listMeetings, listPrivateMeetings } from '#db/repositories/meetings';
import { listQuestions } from '#db/repositories/questions';
import { groupBy } from '#shared/domain/group-by';
import type { PrivateRecords } from '#shared/pack/public/refusals';
import { questionsByItem } from '#shared/room/questions-by-item';

/**
 * The questions that any meeting takes in private, under a private item or at a meeting of a private kind, and what was promised on them or
 * there: a promise stays private when it is carried forward. Each with the title of the item or of the meeting.
 */
export function privateQuestions(read: Reader): Pick<PrivateRecords, 'questions' | 'actions'> {
  const agenda = groupBy(listAgenda(read), ({ meetingId }) => meetingId);
  const inPrivate = new Set(listPrivateMeetings(read));
  const titles = new Map(listMeetings(read).flatMap(({ id, title }) => (inPrivate.has(id) ? [[id, title]] : [])));
  const questions = new Map(
    [...groupBy(listQuestions(read), ({ meetingId }) => meetingId)].flatMap(([meetingId, asked]) => {
      const items = agenda.get(meetingId) ?? [];
      return [...questionsByItem(items, asked)].flatMap(([itemId, own]) => {
        const item = items.find(({ id, isPrivate }) => isPrivate && id === itemId);
        const title = item?.title ?? titles.get(meetingId);
        return title === undefined ? [] : own.map(({ id }) => [id, title] as const);
      });
    }),
  );
  return {
    questions,
    actions: new Map(
      listActions(read).flatMap(({ id, questionId, meetingId }) => {
        const title = questions.get(questionId ?? '') ?? titles.get(meetingId ?? '');
        return title === undefined ? [] : [[id, title] as const];
      }),
    ),
  };
}
