import type { ActionPage } from '#shared/contract/meeting-views';
import type { ActionUpdateKind, Closing } from '#shared/domain/meeting/action';
import { useToday } from '../../../api/use-today';
import { dayOf, dayText } from '../../../components/day-draft';
import { RadioGroup } from '../../../components/radio-group';
import { RecordDialog } from '../../../components/record-dialog';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { say } from '../../../components/toasts';
import { useRecordForm } from '../../../components/use-record-form';
import { rememberAuthor, rememberedAuthor } from '../../../lib/remembered-author';
import { BoundFigures } from '../questions/bound-figures';

interface UpdateDraft {
  readonly datedOn: string;
  readonly author: string;
  readonly text: string;
  readonly closedBy: Closing;
  /** Empty for none. */
  readonly meetingId: string;
}

interface ActionUpdateDialogProps {
  readonly page: ActionPage;
  readonly kind: ActionUpdateKind;
  readonly onClose: () => void;
}

const titles = { progress: 'Report on it', closed: 'Close it', reopened: 'Reopen it' } as const;
const closingChoices = [
  { id: 'answer', label: 'An answer' },
  { id: 'data', label: 'The data' },
  { id: 'withdrawn', label: 'Withdrawn' },
] as const;

/** What became of an action. It stays as it is entered: a mistake is put right by a further entry. */
export function ActionUpdateDialog({ page, kind, onClose }: ActionUpdateDialogProps) {
  const today = useToday();
  const byData = page.dataFigures.length > 0;
  const form = useRecordForm({
    call: 'actions.addUpdate',
    stored: {
      record: null,
      draft: {
        datedOn: dayText(today),
        author: rememberedAuthor(),
        // What the data already say is offered as the reason, to be kept or changed.
        text: kind === 'closed' && page.row.data?.reached === true ? page.row.data.sentence : '',
        closedBy: page.row.data?.reached === true ? 'data' : 'answer',
        meetingId: '',
      },
    },
    inputOf: ({ meetingId, closedBy, ...draft }: UpdateDraft) => ({
      ...draft,
      actionId: page.row.id,
      kind,
      datedOn: dayOf(draft.datedOn) ?? '',
      closedBy: kind === 'closed' ? closedBy : null,
      meetingId: meetingId === '' ? null : meetingId,
      questionId: null,
      observationIds:
        kind === 'closed' && closedBy === 'data' ? page.dataFigures.map(({ observationId }) => observationId) : [],
    }),
    onSaved: (_, { author }) => {
      rememberAuthor(author);
      onClose();
      say('Saved');
    },
  });
  const { draft, change, errorAt } = form;
  return (
    <RecordDialog title={titles[kind]} form={form} shown={['datedOn', 'author', 'text', 'closedBy']} onClose={onClose}>
      {kind === 'closed' && (
        <RadioGroup
          label="Closed by"
          layout="row"
          choices={closingChoices.filter(({ id }) => id !== 'data' || byData)}
          value={draft.closedBy}
          onChange={(closedBy) => change({ closedBy })}
        />
      )}
      {kind === 'closed' && draft.closedBy === 'data' && <BoundFigures figures={page.dataFigures} />}
      <TextField
        label={kind === 'progress' ? 'What was done' : 'Why'}
        rows={4}
        maxLength={4000}
        value={draft.text}
        onChange={(text) => change({ text })}
        error={errorAt('text')}
      />
      <div className="form-columns">
        <TextField
          label="Entered by"
          maxLength={120}
          value={draft.author}
          onChange={(author) => change({ author })}
          error={errorAt('author')}
        />
        <TextField
          label="Day"
          maxLength={40}
          value={draft.datedOn}
          onChange={(datedOn) => change({ datedOn })}
          error={errorAt('datedOn')}
        />
      </div>
      <Select
        label="At which meeting"
        choices={[{ id: '', label: 'Between meetings' }, ...page.choices.meetings]}
        value={draft.meetingId}
        onChange={(meetingId) => change({ meetingId })}
      />
    </RecordDialog>
  );
}
