import type { UpdateView } from '#shared/contract/finding-views';
import { useToday } from '../../../api/use-today';
import { RecordDialog } from '../../../components/record-dialog';
import { TextField } from '../../../components/text-field';
import { say } from '../../../components/toasts';
import { useRecordForm } from '../../../components/use-record-form';
import { DatedByFields } from '../dated-by-fields';
import { rememberAuthor, rememberedAuthor } from '../../../lib/remembered-author';
import { ChosenFiles } from './chosen-files';
import { correctedUpdate, newUpdate, updateFields, updateOf } from './update-draft';
import { useStoreByKeys } from './use-store-by-keys';

interface UpdateDialogProps {
  readonly findingId: string;
  /** The update that this one takes the place of; null for a new one. */
  readonly corrects: UpdateView | null;
  readonly onClose: () => void;
}

/** A report of progress. It begins with what was done, and Ctrl and Enter store it from any field: it takes a minute. */
export function UpdateDialog({ findingId, corrects, onClose }: UpdateDialogProps) {
  const today = useToday();
  const author = rememberedAuthor();
  const form = useRecordForm({
    call: 'findings.addUpdate',
    stored: {
      record: null,
      draft: corrects === null ? newUpdate(today, author) : correctedUpdate(corrects, author),
    },
    inputOf: (draft) => updateOf(draft, { findingId, correctsId: corrects?.id ?? null }),
    onSaved: (_answer, draft) => {
      rememberAuthor(draft.author);
      onClose();
      say(corrects === null ? 'Progress stored' : 'Update corrected');
    },
  });
  useStoreByKeys(form.form);
  const { draft, change, errorAt } = form;
  const field = (name: 'effort' | 'outcome' | 'nextStep' | 'nextDue') => ({
    value: draft[name],
    onChange: (text: string) => change({ [name]: text }),
    error: errorAt(name),
  });
  return (
    <RecordDialog
      title={corrects === null ? 'Report progress' : 'Correct an update'}
      wide
      form={form}
      shown={updateFields}
      saveLabel="Store"
      onClose={onClose}
    >
      {corrects !== null && (
        <p className="quiet">The update stays on record, struck through; this one takes its place.</p>
      )}
      <TextField label="What was done" rows={3} maxLength={4000} {...field('effort')} />
      <TextField
        label="What is to be seen of it"
        description="In figures or other evidence; empty where nothing yet"
        rows={2}
        maxLength={4000}
        {...field('outcome')}
      />
      <div className="form-columns">
        <TextField label="Next step" maxLength={1000} {...field('nextStep')} />
        <TextField
          label="Next step due"
          description="As 1 April 2025; may be empty"
          maxLength={40}
          {...field('nextDue')}
        />
      </div>
      <DatedByFields draft={draft} onChange={change} errorAt={errorAt} />
      <ChosenFiles files={draft.files} onChange={(files) => change({ files })} />
      <p className="update-keys">Ctrl and Enter store it from any field.</p>
    </RecordDialog>
  );
}
