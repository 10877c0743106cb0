/** Kinds of record that the search box looks through, in the order in which equal hits are shown. */
export const searchKinds = ['metric', 'finding', 'inspection', 'meeting', 'pack', 'source'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A record that may be looked for: what it is called, what stands beside its name, and what it says. */
export interface Searchable {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  /** Words of its own by which people know it, such as a reference or a short title. */
  readonly alias: string;
  readonly text: string;
}

export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  /** Its other name, or the part of its text where the words stand. */
  readonly detail: string;
}
