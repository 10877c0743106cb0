/** Something that the calendar shows on a day. */
export interface DatedEntry {
  /** Unique among the entries. */
  readonly key: string;
  /** ISO day. */
  readonly on: string;
  readonly kind: DatedKind;
  readonly title: string;
  /** "Section 55 last day", "Papers due": what the day is. */
  readonly words: string;
  /** Where it leads to: the id within its screen; null where there is none of its own. */
  readonly targetId: string | null;
  /** Why offices are closed on the day: "a Sunday", "Good Friday"; null for a working day, and where it makes no difference. */
  readonly closed: string | null;
  /** It was to be done by a day that has passed. */
  readonly overdue: boolean;
}

export type DatedKind = 'meeting' | 'papers' | 'questions' | 'release' | 'duty' | 'statutory' | 'action' | 'finding';
