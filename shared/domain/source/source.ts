export const sourceKinds = ['statistics', 'inspection-report', 'press', 'office-page', 'legislation', 'other'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Where a value or a finding was published. Dates that are not known are null, never guessed. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly address: string | null;
  readonly publishedOn: string | null;
  readonly accessedOn: string | null;
  readonly kind: SourceKind;
  readonly note: string | null;
  /** The publication that this is one release of; null for what is published once. */
  readonly seriesId: string | null;
  /** The release's own name, such as "year ending March 2019"; null where its day of publication names it. */
  readonly release: string | null;
}
