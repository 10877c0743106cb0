import type { ReactNode } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';
import { ErrorNote } from './error-note';

interface ConfirmDialogProps {
  readonly title: string;
  /** What is left as it is: "Keep it". */
  readonly keepLabel: string;
  readonly confirmLabel: string;
  /** The command that is asked about. */
  readonly command: { readonly isPending: boolean; readonly error: Error | null };
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks once before something is taken away, with what will happen. */
export function ConfirmDialog({
  title,
  keepLabel,
  confirmLabel,
  command,
  onConfirm,
  onClose,
  children,
}: ConfirmDialogProps) {
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{keepLabel}</Button>
          <Button variant="primary" onPress={onConfirm} isDisabled={command.isPending}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
      {command.error === null ? null : <ErrorNote error={command.error} />}
    </Dialog>
  );
}
