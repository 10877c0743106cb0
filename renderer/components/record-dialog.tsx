import { useEffect, useState, type ReactNode } from 'react';
import { focusField } from '../lib/focus-field';
import { Button } from './button';
import { Dialog } from './dialog';
import { FormNotes } from './form-notes';
import type { RecordForm } from './use-record-form';
import './form-fields.css';

const formId = 'record';

/** As a `ref` of an answer's buttons that took the place of others: the one that loses nothing has the focus. */
function focusLastButton(surrounding: HTMLElement | null): void {
  [...(surrounding?.querySelectorAll('button') ?? [])].at(-1)?.focus();
}

interface RecordDialogProps<D> {
  readonly title: string;
  readonly form: RecordForm<D>;
  /** Dotted paths of the fields that say their own errors. */
  readonly shown: readonly string[];
  readonly saveLabel?: string;
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** One record, new or as it stands. Closing it with something typed asks first, in its own foot. */
export function RecordDialog<D>({
  title,
  form,
  shown,
  saveLabel = 'Save',
  wide = false,
  onClose,
  children,
}: RecordDialogProps<D>) {
  const [leaving, setLeaving] = useState(false);
  const { form: fields, submit } = form;
  useEffect(() => focusField(fields.current), [fields]);
  // Closing says that nothing was stored, which is not known while the program is at it.
  const close = () => {
    if (form.isPending) return;
    if (form.isDirty) setLeaving(!leaving);
    else onClose();
  };
  return (
    <Dialog
      title={title}
      wide={wide}
      isOpen
      onClose={close}
      actions={
        leaving ? (
          <div ref={focusLastButton} className="form-leaving">
            <p role="alert">What you typed is not saved.</p>
            <Button onPress={onClose}>Discard it</Button>
            <Button variant="primary" onPress={() => setLeaving(false)}>
              Go on writing
            </Button>
          </div>
        ) : (
          <>
            <Button onPress={close}>Cancel</Button>
            <Button variant="primary" type="submit" form={formId} isDisabled={form.isPending}>
              {saveLabel}
            </Button>
          </>
        )
      }
    >
      <form ref={fields} id={formId} className="form-fields" aria-label={title} onSubmit={submit} noValidate>
        {children}
        <FormNotes form={form} shown={shown} />
      </form>
    </Dialog>
  );
}
