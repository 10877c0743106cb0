import type { Axis } from '../analysis/axis';

/** One small series of a grid; every series has the same periods, so a period stands at the same place in each. */
export interface SmallSeries {
  readonly key: string;
  readonly title: string;
  /** The newest value and its period; null without a number. */
  readonly latest: { readonly value: string; readonly period: string; readonly position: number } | null;
  readonly values: readonly (number | null)[];
  /** The values as they are read in a table, period by period; "–" where there is none. */
  readonly texts: readonly string[];
  /** The observation of each period; null where there is none. */
  readonly observationIds: readonly (string | null)[];
  readonly target: { readonly value: number; readonly label: string } | null;
  readonly axis: Axis;
  readonly alt: string;
}

export interface SmallMultiplesModel {
  readonly periods: readonly { readonly end: string; readonly label: string }[];
  readonly series: readonly SmallSeries[];
  /** Whether every series has the same axis, so that heights compare between them. */
  readonly sharedAxis: boolean;
  readonly caption: string;
}
