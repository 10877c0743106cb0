import type { Reader } from '#db/connection/reader';
import { listAnswers } from '#db/repositories/answers';
import { listQuestions } from '#db/repositories/questions';
import type { EarlierQuestion, RoomView } from '#shared/contract/room-views';
import type { Meeting } from '#shared/domain/meeting/meeting';
import type { Question } from '#shared/domain/meeting/question';
import { longDate } from '#shared/text/dates';

const sameSubject = (one: Question, other: Question) =>
  (one.metricId !== null && one.metricId === other.metricId) ||
  (one.findingId !== null && one.findingId === other.findingId);

/**
 * What earlier meetings asked about the metric or the finding of each question of a meeting, the latest first.
 * @param meetings all
 */
export function earlierQuestions(read: Reader, meetings: readonly Meeting[], meetingId: string): RoomView['earlier'] {
  const heldOn = meetings.find(({ id }) => id === meetingId)?.heldOn ?? '';
  const before = meetings
    .filter((meeting) => meeting.heldOn < heldOn)
    .toSorted((a, b) => b.heldOn.localeCompare(a.heldOn));
  const all = listQuestions(read);
  const answers = new Map(listAnswers(read).map((answer) => [answer.questionId, answer]));
  const about = (question: Question): EarlierQuestion[] =>
    before.flatMap((meeting) =>
      all
        .filter((each) => each.meetingId === meeting.id && sameSubject(each, question))
        .map((each) => ({
          id: each.id,
          meetingId: meeting.id,
          meeting: longDate(meeting.heldOn),
          text: each.text,
          answer: answers.get(each.id)?.text ?? null,
          judgement: answers.get(each.id)?.judgement ?? null,
        })),
    );
  return Object.fromEntries(
    all.filter((question) => question.meetingId === meetingId).map((question) => [question.id, about(question)]),
  );
}
