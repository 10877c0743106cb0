export const cadences = ['monthly', 'quarterly', 'half-yearly', 'yearly', 'irregular'] as const;
export type Cadence = (typeof cadences)[number];

/** Something that is published again and again, such as a quarterly bulletin; each of its releases is a source. */
export interface ReleaseSeries {
  readonly title: string;
  readonly publisher: string;
  readonly address: string | null;
  readonly cadence: Cadence;
  readonly note: string | null;
  /** Days on which its publisher says that the next releases come, the earliest first. */
  readonly announced: readonly string[];
}
