import type { Reader } from '#db/connection/reader';
import { listActions } from '#db/repositories/actions';
import { listAgenda } from '#db/repositories/agenda';
import { listMeetings, listPrivateMeetings } from '#db/repositories/meetings';
import { listQuestions } from '#db/repositories/questions';
import type { AgendaItem } from '#shared/domain/meeting/agenda';
import type { Question } from '#shared/domain/meeting/question';
import type { PrivateRecords } from '#shared/pack/public/refusals';

/**
 * The questions that any meeting takes in private, under a private item or at a meeting of a private kind, and what was promised on them or
 * there: a promise stays private when it is carried forward. Each with the title of the item or of the meeting.
 */
export function privateQuestions(read: Reader): Pick<PrivateRecords, 'questions' | 'actions'> {
  const agenda = listAgenda(read);
  const inPrivate = new Set(listPrivateMeetings(read));
  const titles = new Map(listMeetings(read).flatMap(({ id, title }) => (inPrivate.has(id) ? [[id, title]] : [])));
  const questions = new Map(
    listQuestions(read).flatMap((question) => {
      const item = itemOf(question, agenda);
      const title = item?.isPrivate === true ? item.title : titles.get(question.meetingId);
      return title === undefined ? [] : [[question.id, title] as const];
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

/** A question without an item of its own stands under the item of its meeting that lays out such questions. */
function itemOf(
  { agendaItemId, meetingId, origin }: Question,
  agenda: readonly (AgendaItem & { readonly id: string })[],
): AgendaItem | undefined {
  if (agendaItemId !== null) return agenda.find(({ id }) => id === agendaItemId);
  const shows = origin === 'public' ? 'public-questions' : 'questions';
  return agenda.find((item) => item.meetingId === meetingId && item.shows === shows);
}
