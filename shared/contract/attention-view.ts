/** What the window shows of findings that want somebody to look at them. */

/** What wants somebody's attention, by the day. */
export interface AttentionView {
  readonly lead: string;
  readonly owners: readonly string[];
  readonly overdue: readonly AttentionRow[];
  readonly dueSoon: readonly AttentionRow[];
  readonly silent: readonly AttentionRow[];
  readonly contradictions: readonly AttentionRow[];
  readonly lookAgain: readonly AttentionRow[];
}
export interface AttentionRow {
  readonly findingId: string;
  readonly ref: string;
  readonly title: string;
  readonly owner: string | null;
  /** Why it is on the list, in a sentence. */
  readonly words: string;
}
