import { useBlocker } from '@tanstack/react-router';
import { useUnsaved } from '../lib/unsaved';
import { UnsavedDialog } from './unsaved-dialog';

/** Asks before a screen is left, or the window or the workspace is closed, on which something was typed and not saved. */
export function LeaveGuard({ isDirty }: { readonly isDirty: boolean }) {
  useUnsaved(isDirty);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname,
    disabled: !isDirty,
    // `useUnsaved` objects to the window's closing.
    enableBeforeUnload: false,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <UnsavedDialog title="Leave without saving?" leaveLabel="Leave" onLeave={blocker.proceed} onStay={blocker.reset} />
  );
}
