import { useState } from 'react';
import type { FindingRow } from '#shared/contract/finding-views';
import { countWords, plural } from '#shared/text/words';
import { Button } from '../../../components/button';
import { ComboField } from '../../../components/combo-field';
import { RecordDialog } from '../../../components/record-dialog';
import { TextField } from '../../../components/text-field';
import { say } from '../../../components/toasts';
import { useRecordForm } from '../../../components/use-record-form';
import { bulkInput, changedSince, type BulkField } from './bulk-draft';

const titles: Readonly<Record<BulkField, string>> = { owner: 'Set the owner', localDeadline: 'Set the local deadline' };

interface BulkDialogProps {
  readonly field: BulkField;
  /** As they stand now: newer ones may come in while one types. */
  readonly rows: readonly FindingRow[];
  readonly owners: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Changes all of them or, where one was changed meanwhile, none: which they are is then said before anything is overwritten. */
export function BulkDialog({ field, rows, owners, onClose, onDone }: BulkDialogProps) {
  const [known, setKnown] = useState(rows);
  const count = known.length;
  const words = `${countWords(count)} ${plural(count, 'finding', 'findings')}`;
  const form = useRecordForm({
    call: 'findings.bulk',
    stored: { record: null, draft: { typed: '' } },
    inputOf: ({ typed }) => bulkInput(field, typed, known),
    onSaved: () => {
      onDone();
      say(field === 'owner' ? `Owner set for ${words}` : `Local deadline set for ${words}`);
    },
  });
  const changed = changedSince(known, rows);
  const path = `change.${field}`;
  const entry = {
    value: form.draft.typed,
    onChange: (typed: string) => form.change({ typed }),
    error: form.errorAt(path),
  };
  return (
    <RecordDialog title={titles[field]} form={form} shown={[path]} saveLabel={`Set it for ${words}`} onClose={onClose}>
      {field === 'owner' ? (
        <ComboField
          label="Owner"
          description="Who answers for them; empty takes the owner away"
          suggestions={owners}
          maxLength={120}
          {...entry}
        />
      ) : (
        <TextField
          label="Local deadline"
          description="As 1 April 2025; empty takes it away. What HMICFRS set stays as it is."
          maxLength={40}
          {...entry}
        />
      )}
      {changed.length > 0 && (
        <div className="stale-note" role="alert">
          <p>Changed elsewhere since you chose them:</p>
          <ul className="bulk-changed">
            {changed.map((row) => (
              <li key={row.id}>
                <strong>{row.ref}</strong>{' '}
                {field === 'owner' ? `owner now: ${row.owner ?? 'nobody'}` : `due now: ${row.dueText || 'no day'}`}
              </li>
            ))}
          </ul>
          <div className="stale-note-actions">
            <Button
              onPress={() => {
                setKnown(rows);
                form.change({});
              }}
            >
              Change them all the same
            </Button>
          </div>
        </div>
      )}
    </RecordDialog>
  );
}
