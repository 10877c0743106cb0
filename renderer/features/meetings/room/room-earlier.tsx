import type { CarriedAction } from '#shared/accountability/carried-action';
import type { EarlierQuestion } from '#shared/contract/room-views';
import { judgementWords } from '../questions/judgement-words';

/** What was asked before about the same thing, and what was answered. */
export function RoomEarlier({ questions }: { readonly questions: readonly EarlierQuestion[] }) {
  if (questions.length === 0) return null;
  return (
    <section className="room-part" aria-label="Asked before">
      <h3>Asked before</h3>
      <ul>
        {questions.map(({ id, meeting, text, answer, judgement }) => (
          <li key={id} className="room-before">
            <p>
              <strong>{meeting}.</strong> {text}
            </p>
            <p className="room-before-answer">
              {answer ?? 'No answer is recorded.'}
              {judgement !== null && <span className="quiet"> {judgementWords[judgement]}.</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RoomPromisesProps {
  readonly title: string;
  readonly actions: readonly CarriedAction[];
}

/** What was promised and is carried forward, with what the data say since. */
export function RoomPromises({ title, actions }: RoomPromisesProps) {
  if (actions.length === 0) return null;
  return (
    <section className="room-part" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {actions.map((action) => (
          <li key={action.id} className="room-before">
            <p>
              <strong>{action.number}.</strong> {action.text}
            </p>
            <p className="quiet">
              {action.owner} · {action.overdue ? <strong>{action.stateText}</strong> : action.stateText} ·{' '}
              {action.carriedText}
            </p>
            {action.data !== null && <p>{action.data.sentence}</p>}
            {action.data === null && action.latest !== null && (
              <p>
                {action.latest.datedText}: {action.latest.text}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
