import type { ResolvedBlockOf } from '#shared/pack/resolved';
import type { FrameProps, Part } from '../parts';
import { sectionHeading } from '../section-heading';

function QuestionList({ from, pieces }: FrameProps) {
  return (
    <ol className="pack-questions" start={from + 1}>
      {pieces.map((piece) => piece.node)}
    </ol>
  );
}

/** Ruled lines to write on at the meeting. */
function AnswerLines({ count }: { readonly count: number }) {
  return (
    <div className="pack-answer-lines" role="img" aria-label="Space for the answer">
      {Array.from({ length: count }, (_, line) => (
        <div key={line} />
      ))}
    </div>
  );
}

export function questionsParts(block: ResolvedBlockOf<'questions'>): readonly Part[] {
  const pieces = block.questions.map((question) => ({
    key: `${block.id}:${question.id}`,
    node: (
      <li key={question.id} data-atom={`${block.id}:${question.id}`}>
        <p>{question.text}</p>
        {question.bearsOn === null ? null : <p className="pack-question-bears">{question.bearsOn}</p>}
        {block.answerLines === 0 ? null : <AnswerLines count={block.answerLines} />}
      </li>
    ),
  }));
  return [sectionHeading(block), { type: 'group', key: `${block.id}:questions`, frame: QuestionList, pieces }];
}
