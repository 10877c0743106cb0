/** Something that a person should look at before the pack is tabled. `error` means that a block cannot be drawn, or the pack not printed. */
export interface Problem {
  readonly blockId: string | null;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** Whether no file of the pack may be made while this stands. */
export function stopsPrinting({ blockId, severity }: Problem): boolean {
  return severity === 'error' && blockId === null;
}
