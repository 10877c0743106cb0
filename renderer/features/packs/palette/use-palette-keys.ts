import { useEffect, useEffectEvent } from 'react';

/** Where a stroke is a letter: a person who types a slash there means one. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}

/** Ctrl+K from anywhere on the screen; a slash from wherever nothing is typed. */
export function usePaletteKeys(open: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    const byKeys = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
    const bySlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(target);
    if (event.defaultPrevented || !(byKeys || bySlash) || document.querySelector('[role="dialog"]') !== null) return;
    event.preventDefault();
    open();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
