/** A finding's link to a metric that later tells whether it has changed. */
export interface FindingTest {
  readonly findingId: string;
  readonly metricId: string;
  /** Which way is better for the finding. */
  readonly direction: 'up' | 'down';
  readonly target: number | null;
  /** What the report gives for the time of the inspection; null takes the last figure before `countsFrom`. */
  readonly baseline: {
    readonly value: number;
    readonly halfWidth: number | null;
    readonly label: string | null;
  } | null;
  /** Figures of periods that begin on this day or later are "since". */
  readonly countsFrom: string;
  readonly note: string | null;
}
