import type { XmrChartModel } from './xmr-chart';

/** A control chart with the words that must stand with it, on screen and on paper. */
export interface ControlFigure {
  readonly chart: XmrChartModel;
  readonly summary: string;
  /** What the assurance is taken from; the chart's caption names the rule set. */
  readonly rules: string;
  /** One sentence a rebase: whether a shift by a point changes the verdict. */
  readonly sensitivity: readonly string[];
  readonly unmatched: string | null;
}
