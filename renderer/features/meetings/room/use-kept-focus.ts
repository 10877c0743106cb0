import { useEffect, type RefObject } from 'react';
import { focusField } from '../../../lib/focus-field';

/** When a dialog has given the focus back, or would have to something that is gone. */
const settled = 120;

/** Whoever types in a meeting never looks for the cursor: a focus that was lost goes to where the words belong. */
export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  // After each drawing: a button that was pressed may be gone or switched off by it.
  useEffect(() => {
    const timer = setTimeout(() => {
      const active = document.activeElement;
      const isLost = active === null || active === document.body || active.matches(':disabled');
      if (isLost && document.querySelector('[role="dialog"]') === null) focusField(place.current);
    }, settled);
    return () => clearTimeout(timer);
  });
}
