import type { Answer, Question } from '#shared/domain/meeting/question';
import type { Action } from '#shared/domain/meeting/action';
import type { Meeting } from '#shared/domain/meeting/meeting';
import type { BoundFigure, QuestionView } from '#shared/contract/meeting-views';
import type { Stored } from '#shared/domain/stored';
import type { Context } from '#shared/pack/resolve/context';

export interface QuestionRecords {
  readonly context: Context;
  readonly answers: readonly Answer[];
  readonly actions: readonly Action[];
  readonly figures: (observationIds: readonly string[]) => readonly BoundFigure[];
}

/** A question as the meeting's page shows it, with its answer. @param number its place, from 1 */
export function questionView(
  question: Stored<Question>,
  number: number,
  meeting: Pick<Meeting, 'questionsDueOn'>,
  { context, answers, actions, figures }: QuestionRecords,
): QuestionView {
  const { id, revision, metricId, findingId, receivedOn } = question;
  const metric = metricId === null ? null : context.metric(metricId);
  const finding = findingId === null ? null : context.finding(findingId);
  return {
    id,
    revision,
    number,
    text: question.text,
    origin: question.origin,
    reason: question.reason,
    asker: question.asker,
    receivedOn,
    late: receivedOn !== null && meeting.questionsDueOn !== null && receivedOn > meeting.questionsDueOn,
    metricId,
    findingId,
    agendaItemId: question.agendaItemId,
    about: [
      ...(metric === null ? [] : [{ kind: 'metric' as const, id: metric.id, label: metric.title }]),
      ...(finding === null
        ? []
        : [{ kind: 'finding' as const, id: finding.id, label: `${finding.ref} ${finding.title}` }]),
    ],
    figures: figures(question.observationIds),
    answer: answers.find(({ questionId }) => questionId === id) ?? {
      questionId: id,
      text: null,
      answeredBy: null,
      followUp: null,
      judgement: null,
      revision: 0,
    },
    actions: actions
      .filter(({ questionId }) => questionId === id)
      .map((action) => ({ id: action.id, number: action.number, text: action.text })),
  };
}
