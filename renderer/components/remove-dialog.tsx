import type { CallName, InputOf, OutputOf } from '#shared/contract/contract';
import { useCommand } from '../api/use-command';
import { ConfirmDialog } from './confirm-dialog';
import { say } from './toasts';

/** Commands that take away one record, named with the revision that was seen. */
export type RemovingCall = {
  [N in CallName]: OutputOf<N> extends null
    ? { readonly id: string; readonly revision: number } extends InputOf<N>
      ? InputOf<N> extends { readonly id: string; readonly revision: number }
        ? N
        : never
      : never
    : never;
}[CallName];

interface RemoveDialogProps {
  readonly call: RemovingCall;
  readonly record: { readonly id: string; readonly revision: number };
  readonly name: string;
  /** What will happen, in one or two sentences. */
  readonly consequence: string;
  readonly onClose: () => void;
}

/** Asks once, with what will happen. */
export function RemoveDialog({ call, record, name, consequence, onClose }: RemoveDialogProps) {
  const remove = useCommand(call);
  const { id, revision } = record;
  const confirm = () =>
    remove.mutate(
      { id, revision },
      {
        onSuccess: () => {
          onClose();
          say(`Removed: ${name}`);
        },
      },
    );
  return (
    <ConfirmDialog
      title="Remove this?"
      keepLabel="Keep it"
      confirmLabel="Remove it"
      command={remove}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p className="remove-name">{name}</p>
      <p className="quiet">{consequence}</p>
    </ConfirmDialog>
  );
}
