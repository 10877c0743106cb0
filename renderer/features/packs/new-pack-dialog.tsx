import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { PackChoices } from '#shared/contract/views';
import { fieldError } from '../../api/field-error';
import { queries } from '../../api/queries';
import { useCommand } from '../../api/use-command';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { ErrorNote } from '../../components/error-note';
import { Select } from '../../components/select';
import { Skeleton } from '../../components/skeleton';
import { TextField } from '../../components/text-field';

const empty = 'empty';
const formId = 'new-pack';

function NewPackForm({ choices, onClose }: { readonly choices: PackChoices; readonly onClose: () => void }) {
  const navigate = useNavigate();
  const create = useCommand('packs.create');
  const [title, setTitle] = useState('');
  const [template, setTemplate] = useState(choices.templates[0]?.id ?? empty);
  const [meeting, setMeeting] = useState(choices.meetings[0]?.id ?? empty);
  const [missing, setMissing] = useState<string | undefined>(undefined);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') {
      setMissing('Give the pack a title.');
      return;
    }
    create.mutate(
      { title: title.trim(), templateId: template === empty ? null : template, meetingId: meeting },
      {
        onSuccess: ({ id }) => {
          onClose();
          void navigate({ to: '/packs/$packId', params: { packId: id } });
        },
      },
    );
  };
  const onTitle = (next: string) => {
    setTitle(next);
    setMissing(undefined);
  };
  return (
    <form id={formId} className="dialog-body" onSubmit={submit} noValidate>
      <TextField
        label="Title"
        value={title}
        maxLength={160}
        onChange={onTitle}
        error={missing ?? fieldError(create.error, 'title')}
      />
      <Select
        label="Template"
        choices={[
          ...choices.templates.map(({ id, title: label }) => ({ id, label })),
          { id: empty, label: 'None: an empty pack' },
        ]}
        value={template}
        onChange={setTemplate}
      />
      <Select
        label="Meeting"
        choices={choices.meetings.map(({ id, title: label }) => ({ id, label }))}
        value={meeting}
        onChange={setMeeting}
        isDisabled={choices.meetings.length === 0}
      />
      {create.isError ? <ErrorNote error={create.error} /> : null}
    </form>
  );
}

export function NewPackDialog({ onClose }: { readonly onClose: () => void }) {
  const choices = useQuery(queries.packChoices());
  return (
    <Dialog
      title="New pack"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            type="submit"
            form={formId}
            isDisabled={!choices.isSuccess || choices.data.meetings.length === 0}
          >
            Make the pack
          </Button>
        </>
      }
    >
      {choices.isError ? <ErrorNote error={choices.error} /> : null}
      {choices.isPending ? <Skeleton rows={3} /> : null}
      {choices.isSuccess ? <NewPackForm choices={choices.data} onClose={onClose} /> : null}
    </Dialog>
  );
}
