import { countWords, plural, sentenceCase } from '../../text/words';
import type { Block } from '../pack';
import type { ResolvedBlockOf } from '../resolved';
import { bearsOnObjective } from './bears-on-objective';
import type { Context } from './context';

/** The meeting's questions, with the finding or metric that each bears on. */
export function resolveQuestions(
  block: Extract<Block, { kind: 'questions' }>,
  context: Context,
): ResolvedBlockOf<'questions'> {
  const questions = bearsOnObjective(context.data.questions, block, 'question', context);
  const none =
    block.objectiveId == null ? 'the meeting has no questions yet' : 'no question bears on its objective yet';
  if (questions.length === 0) context.problem(block.id, 'warning', `“${block.heading}”: ${none}.`);
  return {
    id: block.id,
    kind: 'questions',
    heading: block.heading,
    lead:
      questions.length === 0
        ? null
        : `${sentenceCase(countWords(questions.length))} ${plural(questions.length, 'question', 'questions')}, each with what it rests on.`,
    empty:
      questions.length > 0
        ? null
        : block.objectiveId == null
          ? 'No question is entered for this meeting yet.'
          : 'No question of this meeting bears on the objective yet.',
    answerLines: block.answerLines,
    questions: questions.map(({ id, text, findingId, metricId }) => {
      const finding = findingId === null ? null : context.finding(findingId);
      const metric = metricId === null ? null : context.metric(metricId);
      const parts = [
        ...(finding === null ? [] : [`${finding.ref} ${finding.title}`]),
        ...(metric === null ? [] : [metric.title]),
      ];
      return { id, text, bearsOn: parts.length === 0 ? null : parts.join(' · ') };
    }),
  };
}
