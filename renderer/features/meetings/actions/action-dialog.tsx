import type { ActionPage } from '#shared/contract/meeting-views';
import { ComboField } from '../../../components/combo-field';
import { RadioGroup } from '../../../components/radio-group';
import { RecordDialog } from '../../../components/record-dialog';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { say } from '../../../components/toasts';
import { storedDraft } from '../../../components/stored-draft';
import { useRecordForm } from '../../../components/use-record-form';
import { actionDraft, actionFields, actionOf, newAction, type ActionDraft, type ActionStart } from './action-draft';

interface ActionDialogProps {
  /** Null for a new one. */
  readonly action: ActionPage['details'] | null;
  /** Where a new one was made. */
  readonly at: { readonly meetingId: string | null; readonly questionId: string | null };
  /** What a new one begins with. */
  readonly start: ActionStart;
  readonly choices: Pick<ActionPage['choices'], 'metrics' | 'findings' | 'sources' | 'owners'>;
  readonly onClose: () => void;
}

const kinds = [
  { id: 'commitment', label: 'Commitment, promised to the office' },
  { id: 'action', label: 'Action, agreed between both' },
] as const;

/** What was promised or agreed: by whom, for when, and which figure will show it. */
export function ActionDialog({ action, at, start, choices, onClose }: ActionDialogProps) {
  const form = useRecordForm({
    call: 'actions.save',
    stored: storedDraft(action, newAction(start), actionDraft),
    inputOf: (draft, record) => ({ record, at, details: actionOf(draft) }),
    onSaved: () => {
      onClose();
      say('Saved');
    },
  });
  const { draft, change, errorAt } = form;
  const field = (name: 'text' | 'owner' | 'madeOn' | 'due') => ({
    value: draft[name],
    onChange: (text: string) => change({ [name]: text } as Partial<ActionDraft>),
    error: errorAt(`details.${name}`),
  });
  const select = (name: 'metricId' | 'findingId' | 'sourceId', none: string, of: ActionPage['choices']['metrics']) => ({
    choices: [{ id: '', label: none }, ...of],
    value: draft[name],
    onChange: (id: string) => change({ [name]: id } as Partial<ActionDraft>),
  });
  return (
    <RecordDialog
      title={action === null ? 'New commitment or action' : 'Commitment or action'}
      form={form}
      shown={actionFields}
      wide
      onClose={onClose}
    >
      <RadioGroup label="Kind" layout="row" choices={kinds} value={draft.kind} onChange={(kind) => change({ kind })} />
      <TextField label="What is to be done" rows={3} maxLength={2000} {...field('text')} />
      <div className="form-columns">
        <ComboField label="Owner" suggestions={choices.owners} maxLength={120} {...field('owner')} />
        <TextField label="Made on" maxLength={40} {...field('madeOn')} />
        <TextField
          label="Due"
          description="A day, a month, a quarter: 31 March 2025, October 2024"
          maxLength={80}
          {...field('due')}
        />
        <Select label="Finding" {...select('findingId', 'No finding', choices.findings)} />
        <Select label="Measured by" {...select('metricId', 'No metric', choices.metrics)} />
        {at.meetingId === null && <Select label="Said in" {...select('sourceId', 'No source', choices.sources)} />}
      </div>
      {draft.metricId !== '' && (
        <div className="form-columns">
          <TextField
            label="Aim"
            description="May be empty; the value that the metric is to reach"
            value={draft.aim}
            onChange={(aim) => change({ aim })}
            error={errorAt('details.aim.value') ?? errorAt('details.aim')}
          />
          {draft.aim !== '' && (
            <TextField
              label="Figures in a row"
              maxLength={2}
              value={draft.run}
              onChange={(run) => change({ run })}
              error={errorAt('details.aim.run')}
            />
          )}
        </div>
      )}
    </RecordDialog>
  );
}
