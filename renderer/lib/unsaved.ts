import { useEffect } from 'react';

const unsaved = new Set<symbol>();

function objectToClosing(event: BeforeUnloadEvent): void {
  // The program hears the objection and asks in a dialog of the system: a page has no words of its own here.
  event.preventDefault();
}

/** While it is true, closing the window or the workspace asks first. */
export function useUnsaved(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const mark = Symbol('unsaved');
    unsaved.add(mark);
    window.addEventListener('beforeunload', objectToClosing);
    return () => {
      unsaved.delete(mark);
      if (unsaved.size === 0) window.removeEventListener('beforeunload', objectToClosing);
    };
  }, [isUnsaved]);
}

/** Whether anything on the screen is typed and not saved. */
export function hasUnsaved(): boolean {
  return unsaved.size > 0;
}
