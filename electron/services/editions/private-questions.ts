import type { Reader } from '#db/connection/reader';
import { listActions } from '#db/repositories/actions';
import { listAgenda } from '#db/repositories/agenda';
import { listQuestions } from '#db/repositories/questions';
import type { AgendaItem } from '#shared/domain/meeting/agenda';
import type { Question } from '#shared/domain/meeting/question';
import type { PrivateRecords } from '#shared/pack/public/refusals';

/** The questions that any meeting takes in private, and what was promised on them: a promise stays private when it is carried forward. */
export function privateQuestions(read: Reader): Pick<PrivateRecords, 'questions' | 'actions'> {
  const agenda = listAgenda(read);
  const questions = new Map(
    listQuestions(read).flatMap((question) => {
      const item = itemOf(question, agenda);
      return item?.isPrivate === true ? [[question.id, item.title] as const] : [];
    }),
  );
  return {
    questions,
    actions: new Map(
      listActions(read).flatMap(({ id, questionId }) => {
        const title = questions.get(questionId ?? '');
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
