import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { QuestionView } from '#shared/contract/meeting-views';
import { longDate } from '#shared/text/dates';
import { AboutLink } from '../about-link';
import { BoundFigures } from './bound-figures';
import { judgementWords } from './judgement-words';

interface QuestionEntryProps {
  readonly question: QuestionView;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** A question with its evidence, its answer and what came of it. */
export function QuestionEntry({ question, children }: QuestionEntryProps) {
  const { number, text, origin, asker, receivedOn, late, about, figures, answer, actions } = question;
  return (
    <li className="question">
      <span className="agenda-number">{number}</span>
      <div className="question-words">
        <p className="question-text">{text}</p>
        {origin === 'public' && (
          <p className="quiet">
            Asked by {asker}
            {receivedOn !== null && `, received ${longDate(receivedOn)}`}
            {late && ', after the last day'}
          </p>
        )}
        {about.length > 0 && (
          <ul className="agenda-links">
            {about.map((one) => (
              <li key={`${one.kind} ${one.id}`}>
                <AboutLink {...one} />
              </li>
            ))}
          </ul>
        )}
        <BoundFigures figures={figures} />
        {answer.text !== null && (
          <p className="question-answer">
            <span className="quiet">{answer.answeredBy ?? 'Answer'}: </span>
            {answer.text}
          </p>
        )}
        {answer.followUp !== null && (
          <p className="question-answer">
            <span className="quiet">Follow-up: </span>
            {answer.followUp}
          </p>
        )}
        {answer.judgement !== null && <p className="question-judgement">{judgementWords[answer.judgement]}</p>}
        {actions.map((action) => (
          <p key={action.id}>
            <Link to="/actions/$actionId" params={{ actionId: action.id }}>
              Action {action.number}
            </Link>
            : {action.text}
          </p>
        ))}
        <div className="question-buttons">{children}</div>
      </div>
    </li>
  );
}
