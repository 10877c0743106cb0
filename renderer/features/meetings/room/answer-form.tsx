import type { RoomView } from '#shared/contract/room-views';
import { judgements } from '#shared/domain/meeting/question';
import type { QuestionView } from '#shared/contract/meeting-views';
import type { RoomDraftBody } from '#shared/room/room-draft';
import { Button } from '../../../components/button';
import { ComboField } from '../../../components/combo-field';
import { ErrorNote } from '../../../components/error-note';
import { RadioGroup } from '../../../components/radio-group';
import { TextField } from '../../../components/text-field';
import { judgementWords } from '../questions/judgement-words';
import type { DraftStatus } from './draft-keeper';
import { DraftState } from './draft-state';
import { recordedWords } from './recorded-words';
import { keyOf } from './room-keys';

const choices = judgements.map((id, index) => ({ id, label: `${judgementWords[id]} (Alt ${index + 1})` }));

interface AnswerFormProps {
  readonly view: RoomView;
  readonly question: QuestionView;
  /** As it is typed, or else as it is recorded. */
  readonly body: RoomDraftBody;
  readonly isTyped: boolean;
  readonly status: DraftStatus;
  readonly error: Error | null;
  readonly onChange: (patch: Partial<RoomDraftBody>) => void;
  readonly onLeave: () => void;
  readonly onRecord: () => void;
  readonly onResolve: (keep: 'mine' | 'theirs') => void;
}

/** What is answered to a question, what followed, and whether it was an answer. */
export function AnswerForm(props: AnswerFormProps) {
  const { view, question, body, isTyped, status, error, onChange, onLeave, onRecord, onResolve } = props;
  const before = question.answer.text;
  return (
    <section className="room-answer" aria-labelledby="room-answer-title">
      <h2 id="room-answer-title" className="visually-hidden">
        Answer to question {question.number}
      </h2>
      <div data-field="answer">
        <TextField
          label={`Answer · ${keyOf('answer')}`}
          rows={6}
          maxLength={20_000}
          value={body.text}
          onChange={(text) => onChange({ text })}
          onBlur={onLeave}
        />
      </div>
      {isTyped && before !== null && before !== body.text && (
        <p className="quiet room-recorded-before">Recorded now: {before}</p>
      )}
      <ComboField
        label="Answered by"
        maxLength={160}
        suggestions={view.page.choices.people}
        value={body.answeredBy}
        onChange={(answeredBy) => onChange({ answeredBy })}
      />
      <div data-field="follow-up">
        <TextField
          label={`Follow-up · ${keyOf('followUp')}`}
          rows={2}
          maxLength={8000}
          value={body.followUp}
          onChange={(followUp) => onChange({ followUp })}
          onBlur={onLeave}
        />
      </div>
      <RadioGroup
        label="Did it answer the question?"
        choices={choices}
        value={body.judgement ?? ('none' as never)}
        onChange={(judgement) => onChange({ judgement })}
      />
      <div className="room-row">
        <Button variant="primary" onPress={onRecord} isDisabled={!isTyped}>
          Record the answer
        </Button>
        <span className="room-key">{keyOf('record')}</span>
      </div>
      <DraftState
        status={status}
        isTyped={isTyped}
        recorded={recordedWords(view.answered.find(({ questionId }) => questionId === question.id))}
        onResolve={onResolve}
      />
      {question.actions.length > 0 && (
        <ul className="room-made" aria-label="Came of it">
          {question.actions.map((action) => (
            <li key={action.id}>
              <strong>Action {action.number}:</strong> {action.text}
            </li>
          ))}
        </ul>
      )}
      {error !== null && <ErrorNote error={error} />}
    </section>
  );
}
