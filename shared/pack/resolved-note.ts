/** A note under a table, marked by a letter in the cells that it belongs to. */
export interface ResolvedNote {
  readonly mark: string;
  readonly text: string;
}
