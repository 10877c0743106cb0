import type { TiptapEditorHTMLElement } from '@tiptap/react';
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

/** True where the text editor that has the focus can take a step of its own: it takes the keys whether it can or not. */
function isEditors(target: EventTarget | null, way: Way): boolean {
  const box = target instanceof Element ? target.closest<TiptapEditorHTMLElement>('.editor-text') : null;
  return box?.editor?.can()[way]() === true;
}

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y for the whole pack; in a text, once the text's own steps are taken. */
export function useUndoKeys(step: (way: Way) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const way = wayOf(event);
    if (way === null || event.defaultPrevented || isApart(event.target) || isEditors(event.target, way)) return;
    event.preventDefault();
    event.stopPropagation();
    step(way);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
