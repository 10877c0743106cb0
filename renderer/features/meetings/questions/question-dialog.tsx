import type { MeetingPage, QuestionView } from '#shared/contract/meeting-views';
import { useToday } from '../../../api/use-today';
import { Checkbox } from '../../../components/checkbox';
import { RecordDialog } from '../../../components/record-dialog';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { say } from '../../../components/toasts';
import { storedDraft } from '../../../components/stored-draft';
import { useRecordForm } from '../../../components/use-record-form';
import { newQuestion, questionDraft, questionFields, questionOf, type QuestionDraft } from './question-draft';

interface QuestionDialogProps {
  readonly page: MeetingPage;
  /** Null for a new question. */
  readonly question: QuestionView | null;
  readonly onClose: () => void;
}

/** A question of the office, or one that the public sent in. */
export function QuestionDialog({ page, question, onClose }: QuestionDialogProps) {
  const today = useToday();
  const form = useRecordForm({
    call: 'questions.save',
    stored: storedDraft(question, newQuestion(today, ''), questionDraft),
    inputOf: (draft, record) => ({ meetingId: page.id, record, details: questionOf(draft) }),
    onSaved: () => {
      onClose();
      say('Question saved');
    },
  });
  const { draft, change, errorAt } = form;
  const { metrics, findings } = page.choices;
  const items = page.agenda.map(({ id, number, title }) => ({ id, label: `${number} ${title}` }));
  const select = (name: 'metricId' | 'findingId' | 'agendaItemId', none: string, choices: typeof items) => ({
    choices: [{ id: '', label: none }, ...choices],
    value: draft[name],
    onChange: (id: string) => change({ [name]: id } as Partial<QuestionDraft>),
  });
  return (
    <RecordDialog
      title={question === null ? 'New question' : `Question ${question.number}`}
      form={form}
      shown={questionFields}
      wide
      onClose={onClose}
    >
      <TextField
        label="Question"
        rows={4}
        maxLength={4000}
        value={draft.text}
        onChange={(text) => change({ text })}
        error={errorAt('details.text')}
      />
      {draft.origin !== 'proposed' && (
        <Checkbox
          isSelected={draft.origin === 'public'}
          onChange={(isPublic) => change({ origin: isPublic ? 'public' : 'written' })}
        >
          From the public
        </Checkbox>
      )}
      {draft.origin === 'public' && (
        <div className="form-columns">
          <TextField
            label="Asked by"
            maxLength={200}
            value={draft.asker}
            onChange={(asker) => change({ asker })}
            error={errorAt('details.asker')}
          />
          <TextField
            label="Received on"
            maxLength={40}
            value={draft.receivedOn}
            onChange={(receivedOn) => change({ receivedOn })}
            error={errorAt('details.receivedOn')}
          />
        </div>
      )}
      <div className="form-columns">
        <Select
          label="Metric"
          {...select(
            'metricId',
            'No metric',
            [...metrics].map(({ id, label }) => ({ id, label })),
          )}
        />
        <Select
          label="Finding"
          {...select(
            'findingId',
            'No finding',
            [...findings].map(({ id, label }) => ({ id, label })),
          )}
        />
        <Select label="Agenda item" {...select('agendaItemId', 'No item', items)} />
      </div>
    </RecordDialog>
  );
}
