import type { Axis } from '../analysis/axis';
import type { AssuranceIcon, SpcMeaning, SpcPointType, VariationIcon } from '../analysis/spc/spc';
import type { Direction } from '../domain/metric/metric';
import type { ChartMarker } from './chart-event';

/**
 * The shape says what a point means, as everywhere in the program (▲ better, ▼ worse), and not on which side it lies, which its place
 * shows: circle for common cause, up for improvement, down for concern, diamond where no direction is better.
 */
export type SpcShape = 'circle' | 'up' | 'down' | 'diamond';

export interface XmrPoint {
  /** ISO last day of the period. */
  readonly end: string;
  readonly label: string;
  /** Null for a period without a figure: its place stays empty. */
  readonly value: number | null;
  readonly text: string;
  /** The observation that is drawn; null without a value. */
  readonly observationId: string | null;
  /** Why it is flagged, or that it is not; empty without a value. */
  readonly words: string;
  readonly type: SpcPointType;
  readonly meaning: SpcMeaning;
  readonly side: 'high' | 'low' | null;
  readonly shape: SpcShape;
  /** Outside the limits. */
  readonly filled: boolean;
}

/** Centre and limits between two rebases, as steps: from the point `from` to the point `to`, both inclusive. */
export interface XmrLimits {
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly trial: boolean;
}

export interface XmrLegendEntry {
  readonly shape: SpcShape;
  readonly filled: boolean;
  readonly label: string;
}

export interface XmrTableRow {
  readonly end: string;
  readonly period: string;
  readonly value: string;
  readonly observationId: string | null;
  readonly mean: string;
  readonly lower: string;
  readonly upper: string;
  readonly words: string;
  readonly flagged: boolean;
}

/** Everything that a control chart draws, XmR or P′; numbers are positions, `text`, `label` and `words` are what is read. */
export interface XmrChartModel {
  readonly title: string;
  readonly force: string;
  /** The text alternative: span, mean, limits, which points are flagged and why, target, rule set. */
  readonly alt: string;
  readonly caption: string;
  readonly points: readonly XmrPoint[];
  readonly limits: readonly XmrLimits[];
  /** Limits that differ from point to point join into steps; those of segments stay apart at each rebase. */
  readonly steps: 'parted' | 'joined';
  /** Words at the right end, for the newest limits. */
  readonly limitLabels: { readonly mean: string; readonly lower: string; readonly upper: string };
  readonly target: { readonly value: number; readonly label: string } | null;
  /** Inspections, baselines, breaks, and every rebase. */
  readonly markers: readonly ChartMarker[];
  readonly axis: Axis;
  /** Only shapes that the chart shows. */
  readonly legend: readonly XmrLegendEntry[];
  readonly table: readonly XmrTableRow[];
  readonly direction: Direction;
  readonly variation: { readonly icon: VariationIcon; readonly words: string };
  /** Null without a target, and where no limits are held against it. */
  readonly assurance: { readonly icon: AssuranceIcon; readonly words: string } | null;
}
