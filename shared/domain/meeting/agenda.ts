/** What the program lays out under an item: the minutes of the last meeting, the open actions, the questions of the public, or the office's own. */
export const itemContents = ['minutes', 'actions', 'public-questions', 'questions'] as const;
export type ItemContent = (typeof itemContents)[number];

export type ItemLink =
  | { readonly kind: 'metric'; readonly metricId: string }
  | { readonly kind: 'finding'; readonly findingId: string }
  | { readonly kind: 'block'; readonly packId: string; readonly blockId: string };

/** A standing item of a kind of meeting, and what an item of an agenda begins as. */
export interface StandingItem {
  readonly title: string;
  readonly owner: string | null;
  readonly minutes: number | null;
  readonly isPrivate: boolean;
  readonly note: string | null;
  readonly shows: ItemContent | null;
}

export interface AgendaItem extends StandingItem {
  readonly meetingId: string;
  /** Kept from the day on which the papers went out; null before, when items are numbered as they stand. */
  readonly number: string | null;
  readonly links: readonly ItemLink[];
}

/** An item about which nothing but its title is known. */
export const plainItem = {
  owner: null,
  minutes: null,
  isPrivate: false,
  note: null,
  shows: null,
  number: null,
  links: [],
} as const satisfies Partial<AgendaItem>;
