/** Whether a field of a response says anything: spaces alone do not. */
export function isWritten(text: string | null | undefined): boolean {
  return text !== null && text !== undefined && text.trim() !== '';
}
