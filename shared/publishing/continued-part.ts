/** A page opens with the rest of a table or a list that began before it. */
export interface ContinuedPart {
  readonly page: number;
  /** As tags name it: a table or a list. */
  readonly role: 'Table' | 'L';
  /** How many rows of the head stand again above the rest. */
  readonly headRows: number;
}
