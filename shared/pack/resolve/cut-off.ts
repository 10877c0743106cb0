/** How far the data of one part of a pack go. */
export interface CutOff {
  readonly title: string;
  /** For the foot of each page. */
  readonly shortTitle: string;
  readonly upTo: string;
  readonly source: string;
  /** ISO last day of the data; null for inspections, which do not go stale by the month. */
  readonly end: string | null;
}
