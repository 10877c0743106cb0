import type { Choice } from '#shared/contract/definition-views';
import { AddField } from '../../../components/add-field';
import { Button } from '../../../components/button';
import { RecordDialog } from '../../../components/record-dialog';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { say } from '../../../components/toasts';
import { useRecordForm } from '../../../components/use-record-form';
import { emptyLink, linkChoices, linkOf } from './link-choices';

interface LinkDialogProps {
  readonly findingId: string;
  /** The findings that it can be linked to. */
  readonly findings: readonly Choice[];
  readonly onClose: () => void;
}

export function LinkDialog({ findingId, findings, onClose }: LinkDialogProps) {
  const form = useRecordForm({
    call: 'findings.link',
    stored: { record: null, draft: emptyLink },
    inputOf: (draft) => linkOf(findingId, draft),
    faultsOf: ({ otherId }) => (otherId === '' ? { other: 'Choose the other finding.' } : {}),
    onSaved: () => {
      onClose();
      say('Findings linked');
    },
  });
  const { draft, change, errorAt } = form;
  const other = findings.find(({ id }) => id === draft.otherId);
  return (
    <RecordDialog
      title="Link to another finding"
      form={form}
      shown={['other', 'fromId', 'toId', 'note']}
      saveLabel="Link them"
      onClose={onClose}
    >
      <Select
        label="This finding"
        value={draft.choice}
        choices={linkChoices}
        onChange={(choice) => change({ choice })}
      />
      {other === undefined ? (
        <AddField
          label="The other finding"
          placeholder="Reference or words of its title"
          choices={findings.filter(({ id }) => id !== findingId)}
          onAdd={(otherId) => change({ otherId })}
          // Both ends have the one field here, and an end that is not chosen is named once.
          error={errorAt('other')}
        />
      ) : (
        <div className="link-chosen">
          <p>{other.label}</p>
          <Button variant="quiet" onPress={() => change({ otherId: '' })}>
            Choose another
          </Button>
        </div>
      )}
      <TextField
        label="Note"
        description="May be empty"
        maxLength={500}
        value={draft.note}
        onChange={(note) => change({ note })}
        error={errorAt('note')}
      />
    </RecordDialog>
  );
}
