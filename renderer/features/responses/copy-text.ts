/**
 * Puts plain text on the clipboard; false where the system does not take it. The window is granted no permissions, and with
 * them no `navigator.clipboard`: this is what a person's own copying does, and works only while one answers a press.
 */
export function copyText(text: string): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    event.clipboardData?.setData('text/plain', text);
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', give, { capture: true });
  try {
    return document.execCommand('copy') && taken;
  } finally {
    document.removeEventListener('copy', give, { capture: true });
  }
}
