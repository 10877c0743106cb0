export interface ChartPoint {
  /** ISO last day of the period. */
  readonly end: string;
  readonly label: string;
  readonly value: number | null;
  /** Ends of the published interval, clipped to what the unit allows; null where none is published. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly text: string;
  /** The observation that is drawn; null where the period holds none. */
  readonly observationId: string | null;
}

/** Everything that a chart draws; numbers here are positions, `text` and `label` are the words. */
export interface ChartModel {
  readonly title: string;
  /** The text alternative: what a reader who cannot see the chart needs to know. */
  readonly alt: string;
  readonly points: readonly ChartPoint[];
  readonly target: { readonly value: number; readonly label: string } | null;
  /** Events that fall inside the series, at `position` in units of points from 0. */
  readonly markers: readonly { readonly position: number; readonly label: string }[];
  /** The value that later figures are held against, as a line of its own. */
  readonly baseline?: { readonly value: number; readonly label: string } | null;
  /** Changes of definition or recording, between the points they part, at `position` in units of points from 0. */
  readonly breaks?: readonly { readonly position: number; readonly label: string }[];
  readonly axis: {
    readonly min: number;
    readonly max: number;
    readonly ticks: readonly { readonly value: number; readonly label: string }[];
  };
  readonly caption: string;
}
