import type { StatutoryRow } from '#shared/contract/statutory-contract';
import { Checkbox } from '../../components/checkbox';
import { RecordDialog } from '../../components/record-dialog';
import { Select } from '../../components/select';
import { TextField } from '../../components/text-field';
import { say } from '../../components/toasts';
import { storedDraft } from '../../components/stored-draft';
import { useRecordForm } from '../../components/use-record-form';
import { cadenceChoices } from './cadence-choices';
import { emptyStatutory, statutoryDraft, statutoryInput } from './statutory-draft';

type Text = 'title' | 'law' | 'firstOn' | 'note';

interface StatutoryDialogProps {
  /** Null for a new one. */
  readonly row: StatutoryRow | null;
  readonly onClose: () => void;
}

/** Something that the law asks for: what, by which law, how often and from which day on. */
export function StatutoryDialog({ row, onClose }: StatutoryDialogProps) {
  const form = useRecordForm({
    call: 'calendar.saveStatutory',
    stored: storedDraft(row, emptyStatutory, statutoryDraft),
    inputOf: statutoryInput,
    onSaved: () => {
      onClose();
      say('Saved');
    },
  });
  const { draft, change, errorAt } = form;
  const field = (name: Text) => ({
    value: draft[name],
    onChange: (text: string) => change({ [name]: text }),
    error: errorAt(`details.${name}`),
  });
  return (
    <RecordDialog
      title={row === null ? 'Add a statutory date' : 'Change a statutory date'}
      form={form}
      shown={['title', 'law', 'firstOn', 'note'].map((name) => `details.${name}`)}
      onClose={onClose}
    >
      <TextField label="What is asked for" maxLength={200} {...field('title')} />
      <TextField label="By which law" rows={2} maxLength={300} {...field('law')} />
      <Select
        label="How often"
        value={draft.cadence}
        choices={cadenceChoices}
        onChange={(cadence) => change({ cadence })}
      />
      <TextField
        label="Day"
        description={
          row?.isLawfulDay === true
            ? 'The law names this day; the others follow from it.'
            : 'One of its days, such as 30 June 2025; the others follow from it.'
        }
        maxLength={30}
        {...field('firstOn')}
      />
      <TextField label="Note" rows={2} maxLength={1000} {...field('note')} />
      <Checkbox isSelected={draft.isFollowed} onChange={(isFollowed) => change({ isFollowed })}>
        It applies to this office
      </Checkbox>
    </RecordDialog>
  );
}
