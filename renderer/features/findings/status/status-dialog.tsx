import { useEffect } from 'react';
import type { FindingPage, StatusEntryView } from '#shared/contract/finding-views';
import type { StatusScheme } from '#shared/domain/finding/status';
import { useToday } from '../../../api/use-today';
import { RecordDialog } from '../../../components/record-dialog';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { say } from '../../../components/toasts';
import { useRecordForm } from '../../../components/use-record-form';
import { DatedByFields } from '../dated-by-fields';
import { rememberAuthor, rememberedAuthor } from '../../../lib/remembered-author';
import { schemeExplained, schemeLabels } from '#shared/text/scheme-words';
import { correctedStatus, newStatus, statusFaults, statusFields, statusOf } from './status-draft';

interface StatusDialogProps {
  readonly page: FindingPage;
  readonly scheme: StatusScheme;
  /** The entry that this one takes the place of; null for a new one. */
  readonly corrects: StatusEntryView | null;
  readonly onClose: () => void;
}

/** One entry under one scheme: a status, a comment or both. Entries are never changed, only corrected by another. */
export function StatusDialog({ page, scheme, corrects, onClose }: StatusDialogProps) {
  const today = useToday();
  const author = rememberedAuthor();
  const about = { findingId: page.id, scheme, correctsId: corrects?.id ?? null };
  const form = useRecordForm({
    call: 'findings.addStatus',
    stored: {
      record: null,
      draft: corrects === null ? newStatus(today, author) : correctedStatus(corrects, page.words, author),
    },
    inputOf: (draft) => statusOf(draft, about),
    faultsOf: (draft) => statusFaults(draft, scheme, page.words),
    onSaved: (_answer, draft) => {
      rememberAuthor(draft.author);
      onClose();
      say(corrects === null ? 'Entry added' : 'Entry corrected');
    },
  });
  const { form: fields, draft, change, errorAt } = form;
  // The status is what is chosen first, and it is no field to write in.
  useEffect(() => fields.current?.querySelector('button')?.focus(), [fields]);
  const words = page.words.filter((word) => word.scheme === scheme && !word.retired);
  const field = (name: 'comment' | 'evidence' | 'hmicfrsReference') => ({
    value: draft[name],
    onChange: (text: string) => change({ [name]: text }),
    error: errorAt(name),
  });
  const name = schemeLabels[scheme];
  return (
    <RecordDialog
      title={corrects === null ? `New entry: ${name}` : `Correct an entry: ${name}`}
      form={form}
      shown={statusFields}
      saveLabel={corrects === null ? 'Add the entry' : 'Correct the entry'}
      onClose={onClose}
    >
      <p className="quiet">
        {corrects === null
          ? `${schemeExplained[scheme]}.`
          : 'The entry stays on record, struck through; this one takes its place.'}
        {scheme === 'hmicfrs' && ' Only HMICFRS closes a finding here: enter what it says, and where.'}
      </p>
      <Select
        label="Status"
        value={draft.word}
        choices={[
          { id: '', label: 'No change: a comment only' },
          ...words.map(({ word, label, definition }) => ({ id: word, label, detail: definition })),
        ]}
        onChange={(word) => change({ word })}
      />
      <DatedByFields draft={draft} onChange={change} errorAt={errorAt} />
      {scheme === 'hmicfrs' && (
        <TextField
          label="Where HMICFRS says so"
          description="Address, letter or number of the register; needed where it closes"
          maxLength={300}
          {...field('hmicfrsReference')}
        />
      )}
      <TextField label="Comment" rows={2} maxLength={4000} {...field('comment')} />
      <TextField
        label="Evidence"
        description="What was seen that bears it out; may be empty"
        rows={2}
        maxLength={4000}
        {...field('evidence')}
      />
    </RecordDialog>
  );
}
