import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { TextField } from '../../../components/text-field';
import { focusField } from '../../../lib/focus-field';

interface SaveViewDialogProps {
  /** Names of views that are saved already. */
  readonly taken: readonly string[];
  readonly onSave: (name: string) => void;
  readonly onClose: () => void;
}

export function SaveViewDialog({ taken, onSave, onClose }: SaveViewDialogProps) {
  const [name, setName] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => focusField(form.current), []);
  const typed = name.trim();
  const replaces = taken.some((label) => label.toLowerCase() === typed.toLowerCase());
  return (
    <Dialog
      title="Save this view"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form="save-view" isDisabled={typed === ''}>
            {replaces ? 'Replace the view' : 'Save the view'}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        id="save-view"
        aria-label="View"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed !== '') onSave(typed);
        }}
      >
        <TextField
          label="Name"
          description={
            replaces
              ? 'A view of this name is saved already and will be replaced.'
              : 'It is kept on this computer only.'
          }
          maxLength={60}
          value={name}
          onChange={setName}
        />
      </form>
    </Dialog>
  );
}
