import { Button } from './button';
import { Dialog } from './dialog';

interface UnsavedDialogProps {
  readonly title: string;
  /** The button that discards what was typed. */
  readonly leaveLabel: string;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asks before what was typed is discarded; staying is the answer that Enter and Escape give. */
export function UnsavedDialog({ title, leaveLabel, onLeave, onStay }: UnsavedDialogProps) {
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onStay}
      actions={
        <>
          <Button onPress={onLeave}>{leaveLabel}</Button>
          <Button variant="primary" onPress={onStay}>
            Stay here
          </Button>
        </>
      }
    >
      <p>What you typed on this page is not saved. Leaving discards it.</p>
    </Dialog>
  );
}
