import type { StatusWordDetails, StatusWordsView } from '#shared/contract/status-word-contract';
import type { StatusScheme } from '#shared/domain/finding/status';
import { schemeLabels } from '#shared/text/scheme-words';
import { Checkbox } from '../../components/checkbox';
import { RecordDialog } from '../../components/record-dialog';
import { TextField } from '../../components/text-field';
import { say } from '../../components/toasts';
import { useRecordForm } from '../../components/use-record-form';

interface StatusWordDialogProps {
  readonly scheme: StatusScheme;
  /** Null for a new one. */
  readonly word: StatusWordsView['words'][number] | null;
  readonly onClose: () => void;
}

function storedOf(scheme: StatusScheme, word: StatusWordDialogProps['word']) {
  const fresh: StatusWordDetails = { scheme, label: '', definition: '', closes: false, retired: false };
  if (word === null) return { record: null, draft: fresh };
  const { id, revision, label, definition, closes, retired } = word;
  return { record: { id, revision }, draft: { scheme, label, definition, closes, retired } };
}

/** One word of a scheme. A word that entries have keeps its meaning: only whether it is offered can change. */
export function StatusWordDialog({ scheme, word, onClose }: StatusWordDialogProps) {
  const form = useRecordForm({
    call: 'statusWords.save',
    stored: storedOf(scheme, word),
    inputOf: (details, record) => ({ record, details }),
    onSaved: () => {
      onClose();
      say('Status saved');
    },
  });
  const { draft, change, errorAt } = form;
  const isUsed = word !== null && word.entries > 0;
  const name = schemeLabels[scheme];
  return (
    <RecordDialog
      title={word === null ? `New status: ${name}` : `Status: ${name}`}
      form={form}
      shown={['details.label', 'details.definition']}
      onClose={onClose}
    >
      {isUsed ? (
        <div>
          <p className="record-title">{draft.label}</p>
          <p>{draft.definition}</p>
          <p className="quiet">
            Entries of findings have this status, so it keeps its name and meaning. Retire it and add another to say
            something else.
          </p>
        </div>
      ) : (
        <>
          <TextField
            label="Status"
            description="As people say it: Under way"
            maxLength={60}
            value={draft.label}
            onChange={(label) => change({ label })}
            error={errorAt('details.label')}
          />
          <TextField
            label="What it means"
            description="One sentence; packs print it below the table"
            rows={3}
            maxLength={600}
            value={draft.definition}
            onChange={(definition) => change({ definition })}
            error={errorAt('details.definition')}
          />
          <Checkbox isSelected={draft.closes} onChange={(closes) => change({ closes })}>
            It says that no more is to be done
          </Checkbox>
        </>
      )}
      {word !== null && (
        <Checkbox isSelected={draft.retired} onChange={(retired) => change({ retired })}>
          Retired: it is no longer offered, and entries that have it keep it
        </Checkbox>
      )}
    </RecordDialog>
  );
}
