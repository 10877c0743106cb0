import { useEffect, useRef, type RefObject } from 'react';
import { focusField } from '../../../lib/focus-field';

/** When a dialog has given the focus back, or would have to something that is gone. */
const settled = 120;

/**
 * Whoever types in a meeting never looks for the cursor: a focus that was lost goes to where the words belong.
 * @returns asks for it there once, even where a dialog that closes gives it back to what it came from
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>): () => void {
  const wanted = useRef(false);
  // After each drawing: a button that was pressed may be gone or switched off by it.
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.querySelector('[role="dialog"]') !== null) return;
      const active = document.activeElement;
      const isLost = active === null || active === document.body || active.matches(':disabled');
      if (isLost || wanted.current) focusField(place.current);
      wanted.current = false;
    }, settled);
    return () => clearTimeout(timer);
  });
  return () => {
    wanted.current = true;
  };
}
