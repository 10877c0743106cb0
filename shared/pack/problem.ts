/** Something that a person should look at before the pack is tabled. `error` means that a block could not be drawn as asked. */
export interface Problem {
  readonly blockId: string | null;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}
