import { useEffect, useEffectEvent } from 'react';
import { commandOf, type RoomCommand } from './room-keys';

/** Keys of the room, wherever the focus is; a dialog that is open has the keys for itself. */
export function useRoomKeys(commands: Readonly<Record<RoomCommand, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('[role="dialog"]') !== null) return;
    const target = event.target instanceof HTMLElement ? event.target : null;
    const typing = target?.matches('textarea, input:not([type="radio"]), [contenteditable="true"]') ?? false;
    const command = commandOf(event, typing);
    if (command === null) return;
    event.preventDefault();
    event.stopPropagation();
    commands[command]();
  });
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') onKey(event);
  });
  useEffect(() => {
    // Before the fields: a text area knows Alt and arrows too. Escape after them: a list that is open closes by it first.
    const first = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') onKey(event);
    };
    const last = (event: KeyboardEvent) => onEscape(event);
    window.addEventListener('keydown', first, { capture: true });
    window.addEventListener('keydown', last);
    return () => {
      window.removeEventListener('keydown', first, { capture: true });
      window.removeEventListener('keydown', last);
    };
  }, []);
}
