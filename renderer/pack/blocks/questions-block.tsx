import type { ResolvedBlockOf } from '#shared/pack/resolved';
import type { FrameProps, Part, Piece } from '../parts';
import { sectionHeading } from '../section-heading';

type Question = ResolvedBlockOf<'questions'>['questions'][number];

/** Lines that stand together: a page may end between so many and so many, and leaves no line alone. */
const linesTogether = 3;

function QuestionList({ pieces }: FrameProps) {
  return <ol className="pack-questions">{pieces.map((piece) => piece.node)}</ol>;
}

/** Ruled lines to write on at the meeting. */
function AnswerLines({ count, more }: { readonly count: number; readonly more: boolean }) {
  return (
    <div
      className="pack-answer-lines"
      role="img"
      aria-label={more ? 'More space for the answer' : 'Space for the answer'}
    >
      {Array.from({ length: count }, (_, line) => (
        <div key={line} />
      ))}
    </div>
  );
}

/** How many lines stand with the question, and how many in each piece after it. */
function runsOf(lines: number): readonly number[] {
  if (lines < 2 * linesTogether) return [lines];
  return [linesTogether, ...runsOf(lines - linesTogether)];
}

function questionPieces(key: string, question: Question, number: number, lines: number): readonly Piece[] {
  const [first = 0, ...others] = runsOf(lines);
  const goesOn = others.length > 0 || undefined;
  return [
    {
      key,
      node: (
        <li key={key} value={number} data-atom={key} data-goes-on={goesOn}>
          <p>{question.text}</p>
          {question.bearsOn === null ? null : <p className="pack-question-bears">{question.bearsOn}</p>}
          {first === 0 ? null : <AnswerLines count={first} more={false} />}
        </li>
      ),
    },
    ...others.map((count, index): Piece => {
      const atom = `${key}:lines-${index + 1}`;
      return {
        key: atom,
        node: (
          <li
            key={atom}
            value={number}
            data-atom={atom}
            className="pack-question-more"
            data-goes-on={index < others.length - 1 || undefined}
          >
            <AnswerLines count={count} more />
          </li>
        ),
      };
    }),
  ];
}

export function questionsParts(block: ResolvedBlockOf<'questions'>): readonly Part[] {
  const pieces = block.questions.flatMap((question, index) =>
    questionPieces(`${block.id}:${question.id}`, question, index + 1, block.answerLines),
  );
  return [
    sectionHeading(block),
    { type: 'group', key: `${block.id}:questions`, frame: QuestionList, pieces, items: true },
  ];
}
