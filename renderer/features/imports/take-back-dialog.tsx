import { useState, type FormEvent } from 'react';
import type { ImportRow } from '#shared/contract/views';
import { fieldError } from '../../api/field-error';
import { useCommand } from '../../api/use-command';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { ErrorNote } from '../../components/error-note';
import { TextField } from '../../components/text-field';
import { say } from '../../components/toasts';
import { focusField } from '../../lib/focus-field';

const formId = 'take-back';

export function TakeBackDialog({ item, onClose }: { readonly item: ImportRow; readonly onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<string | undefined>(undefined);
  const takeBack = useCommand('imports.takeBack');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') {
      setMissing('Say why it is taken back.');
      return;
    }
    takeBack.mutate(
      { importId: item.id, reason: reason.trim() },
      {
        onSuccess: () => {
          onClose();
          say(`Taken back: ${item.fileName}`);
        },
      },
    );
  };
  const onReason = (next: string) => {
    setReason(next);
    setMissing(undefined);
  };
  return (
    <Dialog
      title="Take this import back?"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Keep it</Button>
          <Button variant="primary" type="submit" form={formId} isDisabled={takeBack.isPending}>
            Take it back
          </Button>
        </>
      }
    >
      <p>
        Its figures no longer stand anywhere, and what they revised stands again. The file and the record of the import
        are kept.
      </p>
      <p className="imports-file">{item.fileName}</p>
      <form ref={focusField} id={formId} onSubmit={submit} noValidate>
        <TextField
          label="Reason"
          rows={2}
          value={reason}
          maxLength={500}
          onChange={onReason}
          error={missing ?? fieldError(takeBack.error, 'reason')}
        />
      </form>
      {takeBack.isError ? <ErrorNote error={takeBack.error} /> : null}
    </Dialog>
  );
}
