import { useEffect, useEffectEvent } from 'react';

type Way = 'undo' | 'redo';

function wayOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Way | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}

/** Fields that are no part of the pack (a comment, a question in a dialog) keep the undo of their own. */
function isApart(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-own-undo], [role="dialog"]') !== null;
}

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y for the whole pack. The text editor comes first: what it took is marked as handled. */
export function useUndoKeys(step: (way: Way) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const way = wayOf(event);
    if (way === null || event.defaultPrevented || isApart(event.target)) return;
    event.preventDefault();
    step(way);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
