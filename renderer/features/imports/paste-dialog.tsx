import { useState, type ClipboardEvent } from 'react';
import type { ImportPreview } from '#shared/contract/views';
import { useCommand } from '../../api/use-command';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { ErrorNote } from '../../components/error-note';
import { TextField } from '../../components/text-field';
import { focusField } from '../../lib/focus-field';

interface PasteDialogProps {
  readonly onClose: () => void;
  readonly onRead: (preview: ImportPreview) => void;
}

const nothing = { html: '', text: '' };

/** Takes a table from the clipboard: its cells as HTML where the clipboard has them, else as text that can be changed here. */
export function PasteDialog({ onClose, onRead }: PasteDialogProps) {
  const [pasted, setPasted] = useState(nothing);
  const read = useCommand('imports.paste');
  const stop = useCommand('imports.cancelReading');
  const takePaste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    if (html === '') return;
    event.preventDefault();
    setPasted({ html, text: event.clipboardData.getData('text/plain') });
    read.reset();
  };
  const close = () => {
    // A long table may still be being read.
    if (read.isPending) stop.mutate({});
    onClose();
  };
  const type = (text: string) => {
    setPasted({ html: '', text });
    read.reset();
  };
  return (
    <Dialog
      title="Paste a table"
      wide
      isOpen
      onClose={close}
      actions={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={(pasted.text.trim() === '' && pasted.html === '') || read.isPending}
            onPress={() => read.mutate(pasted, { onSuccess: onRead })}
          >
            Read the table
          </Button>
        </>
      }
    >
      <div ref={focusField} onPasteCapture={takePaste}>
        <TextField
          label="Table"
          description={
            pasted.html === ''
              ? 'Copy the table in the web page or in Excel and paste it here. Cells that you type are parted by tabs or commas.'
              : 'Pasted with its rows and cells. Change the text, and the text alone is read.'
          }
          rows={13}
          value={pasted.text}
          onChange={type}
        />
      </div>
      {read.isError ? <ErrorNote error={read.error} /> : null}
    </Dialog>
  );
}
