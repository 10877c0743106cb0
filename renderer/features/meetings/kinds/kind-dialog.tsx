import type { MeetingKindsView } from '#shared/contract/meeting-views';
import { Checkbox } from '../../../components/checkbox';
import { RecordDialog } from '../../../components/record-dialog';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { say } from '../../../components/toasts';
import { storedDraft } from '../../../components/stored-draft';
import { useRecordForm } from '../../../components/use-record-form';
import { emptyKind, kindDraft, kindFields, kindOf } from './kind-draft';
import { StandingItems } from './standing-items';

interface KindDialogProps {
  /** Null for a new kind. */
  readonly kind: MeetingKindsView['kinds'][number] | null;
  readonly onClose: () => void;
}

/** A kind of meeting: how often it comes, what is due how long before, and its standing items. */
export function KindDialog({ kind, onClose }: KindDialogProps) {
  const form = useRecordForm({
    call: 'meetingKinds.save',
    stored: storedDraft(kind, emptyKind, kindDraft),
    inputOf: (draft, record) => ({ record, details: kindOf(draft) }),
    onSaved: () => {
      onClose();
      say('Kind of meeting saved');
    },
  });
  const { draft, change, errorAt } = form;
  return (
    <RecordDialog
      title={kind === null ? 'New kind of meeting' : 'Kind of meeting'}
      form={form}
      shown={kindFields(draft)}
      wide
      onClose={onClose}
    >
      <TextField
        label="Title"
        maxLength={120}
        value={draft.title}
        onChange={(title) => change({ title })}
        error={errorAt('details.title')}
      />
      <div className="form-columns">
        <TextField
          label="Comes every"
          description="Empty where it is called when needed"
          maxLength={2}
          value={draft.every}
          onChange={(every) => change({ every })}
          error={errorAt('details.repeat.every')}
        />
        <Select
          label="Counted in"
          choices={[
            { id: 'month', label: 'Months' },
            { id: 'week', label: 'Weeks' },
          ]}
          value={draft.unit}
          onChange={(unit) => change({ unit })}
        />
        <TextField
          label="Papers due, days before"
          maxLength={3}
          value={draft.papersDays}
          onChange={(papersDays) => change({ papersDays })}
          error={errorAt('details.papersDays')}
        />
        <TextField
          label="Public questions close, days before"
          description="Empty where none are taken"
          maxLength={3}
          value={draft.questionsDays}
          onChange={(questionsDays) => change({ questionsDays })}
          error={errorAt('details.questionsDays')}
        />
      </div>
      <Checkbox isSelected={draft.isPublic} onChange={(isPublic) => change({ isPublic })}>
        Held in public
      </Checkbox>
      {kind !== null && (
        <Checkbox isSelected={draft.retired} onChange={(retired) => change({ retired })}>
          No longer used for new meetings
        </Checkbox>
      )}
      <StandingItems items={draft.items} onChange={(items) => change({ items })} errorAt={errorAt} />
    </RecordDialog>
  );
}
