import { judgements, type Judgement } from '#shared/domain/meeting/question';
import type { MeetingPage, QuestionView } from '#shared/contract/meeting-views';
import { ComboField } from '../../../components/combo-field';
import { RadioGroup } from '../../../components/radio-group';
import { RecordDialog } from '../../../components/record-dialog';
import { TextField } from '../../../components/text-field';
import { say } from '../../../components/toasts';
import { useRecordForm } from '../../../components/use-record-form';
import { judgementWords } from './judgement-words';

interface AnswerDraft {
  readonly text: string;
  readonly answeredBy: string;
  readonly followUp: string;
  readonly judgement: Judgement | 'none';
}

interface AnswerDialogProps {
  readonly page: MeetingPage;
  readonly question: QuestionView;
  readonly onClose: () => void;
}

const choices = [
  ...judgements.map((id) => ({ id, label: judgementWords[id] })),
  { id: 'none' as const, label: 'Not judged yet' },
];

/** What was answered at the meeting, what followed, and whether it answered the question. */
export function AnswerDialog({ page, question, onClose }: AnswerDialogProps) {
  const { answer } = question;
  const form = useRecordForm({
    call: 'questions.answer',
    stored: {
      record: { id: question.id, revision: answer.revision },
      draft: {
        text: answer.text ?? '',
        answeredBy: answer.answeredBy ?? '',
        followUp: answer.followUp ?? '',
        judgement: answer.judgement ?? 'none',
      },
    },
    inputOf: ({ judgement, ...draft }: AnswerDraft, record) => ({
      questionId: question.id,
      revision: record?.revision ?? 0,
      details: { ...draft, judgement: judgement === 'none' ? null : judgement },
    }),
    onSaved: () => {
      onClose();
      say('Answer saved');
    },
  });
  const { draft, change, errorAt } = form;
  return (
    <RecordDialog
      title={`Answer to question ${question.number}`}
      form={form}
      shown={['text', 'answeredBy', 'followUp'].map((name) => `details.${name}`)}
      wide
      onClose={onClose}
    >
      <p className="answer-question">{question.text}</p>
      <TextField
        label="Answer"
        rows={5}
        maxLength={20_000}
        value={draft.text}
        onChange={(text) => change({ text })}
        error={errorAt('details.text')}
      />
      <ComboField
        label="Answered by"
        suggestions={page.choices.people}
        value={draft.answeredBy}
        onChange={(answeredBy) => change({ answeredBy })}
        error={errorAt('details.answeredBy')}
        maxLength={160}
      />
      <TextField
        label="Follow-up"
        description="What was asked further, and what came of it"
        rows={2}
        maxLength={8000}
        value={draft.followUp}
        onChange={(followUp) => change({ followUp })}
        error={errorAt('details.followUp')}
      />
      <RadioGroup
        label="Did it answer the question?"
        layout="row"
        choices={choices}
        value={draft.judgement}
        onChange={(judgement) => change({ judgement })}
      />
    </RecordDialog>
  );
}
