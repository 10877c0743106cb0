import type { NewWorkspace } from '#shared/contract/new-workspace';
import { dataAreas } from '#shared/contract/desk-events';
import { suggestedOffice } from '#shared/domain/force/suggested-office';
import { refreshAreas } from '../../api/query-client';
import { ComboField } from '../../components/combo-field';
import { RecordDialog } from '../../components/record-dialog';
import { TextField } from '../../components/text-field';
import { useRecordForm } from '../../components/use-record-form';

type Office = NewWorkspace['office'];

const shown = ['force', 'office.name', 'office.shortName', 'office.commissioner', 'office.commissionerShort'];

interface NewWorkspaceDialogProps {
  readonly forces: readonly string[];
  readonly onClose: () => void;
}

/** Asks whose the new workspace is; where to keep it is then asked by the system. */
export function NewWorkspaceDialog({ forces, onClose }: NewWorkspaceDialogProps) {
  const form = useRecordForm({
    call: 'app.createWorkspace',
    stored: { record: null, draft: { force: '', office: suggestedOffice('') } },
    inputOf: (draft: NewWorkspace) => draft,
    onSaved: (made) => {
      if (made) void refreshAreas(dataAreas);
    },
  });
  const { force, office } = form.draft;
  // The office's name follows the force until somebody writes it otherwise.
  const chooseForce = (next: string) => {
    const follows = office.name === suggestedOffice(force).name;
    form.change({ force: next, office: follows ? { ...office, name: suggestedOffice(next).name } : office });
  };
  const field = (key: keyof Office) => ({
    value: office[key],
    onChange: (text: string) => form.change({ office: { ...office, [key]: text } }),
    error: form.errorAt(`office.${key}`),
  });
  return (
    <RecordDialog
      title="New workspace"
      form={form}
      shown={shown}
      saveLabel="Choose where to keep it…"
      onClose={onClose}
    >
      <ComboField
        label="Force"
        description="The force that your office holds to account"
        value={force}
        suggestions={forces}
        onChange={chooseForce}
        error={form.errorAt('force')}
        maxLength={120}
      />
      <TextField label="Office" maxLength={160} {...field('name')} />
      <TextField label="Commissioner" maxLength={120} {...field('commissioner')} />
      <div className="form-columns">
        <TextField label="Office, short" maxLength={40} {...field('shortName')} />
        <TextField label="Commissioner, short" maxLength={40} {...field('commissionerShort')} />
      </div>
    </RecordDialog>
  );
}
