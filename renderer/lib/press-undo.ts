/**
 * Undo or Redo of the menu: as if its keys were pressed where the focus is, so that both go the same way. A field that nothing
 * on the screen takes care of has the browser's own.
 */
export function pressUndo(action: 'undo' | 'redo'): void {
  const keys = { key: 'z', code: 'KeyZ', ctrlKey: true, shiftKey: action === 'redo', bubbles: true, cancelable: true };
  const target = document.activeElement ?? document.body;
  const isUnhandled = target.dispatchEvent(new KeyboardEvent('keydown', keys));
  // The only way to the undo of a plain field; no other is planned for browsers.
  if (isUnhandled) document.execCommand(action);
}
