import { useBlocker } from '@tanstack/react-router';
import { Button } from './button';
import { Dialog } from './dialog';

/** Asks before a screen is left on which something was typed and not saved. */
export function LeaveGuard({ isDirty }: { readonly isDirty: boolean }) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname,
    disabled: !isDirty,
    // The window's own closing cannot be answered here: a page that objects to it only keeps the window from closing.
    enableBeforeUnload: false,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Dialog
      title="Leave without saving?"
      isOpen
      onClose={blocker.reset}
      actions={
        <>
          <Button onPress={blocker.proceed}>Leave</Button>
          <Button variant="primary" onPress={blocker.reset}>
            Stay here
          </Button>
        </>
      }
    >
      <p>What you typed on this page is not saved. Leaving discards it.</p>
    </Dialog>
  );
}
