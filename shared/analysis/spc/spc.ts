import type { Direction } from '../../domain/metric/metric';
import type { Period } from '../../domain/period/period';

/**
 * Named rule sets, because the same data give other flags under other rules. "NHSRplotthedots 0.2.2" screens out moving ranges of
 * 3.267 times their mean before it takes the limits; "Making Data Count Excel" does not. Everything else is the same in both.
 */
export const ruleSetNames = ['NHSRplotthedots 0.2.2', 'Making Data Count Excel'] as const;
export type RuleSetName = (typeof ruleSetNames)[number];

/** A value of one period, as published; periods without a number are no points. */
export interface SpcPoint {
  readonly period: Period;
  readonly value: number;
}

/** The one label of a point, strongest first: outside a limit, on a trend, two of three near a limit, on a shift, none of these. */
export type SpcPointType = 'outside' | 'trend' | 'two-in-three' | 'shift' | 'common-cause';

/** What a flagged point means for the metric; `neutral` where no direction is better. */
export type SpcMeaning = 'common-cause' | 'improvement' | 'concern' | 'neutral';

export interface SpcPointResult extends SpcPoint {
  readonly type: SpcPointType;
  readonly meaning: SpcMeaning;
  /** On which side of what is usual: above the mean or rising, below the mean or falling; null for common cause. */
  readonly side: 'high' | 'low' | null;
  /** Index into `segments`. */
  readonly segment: number;
}

/** The points between two rebases, with their own centre and limits, unrounded and never clipped to what the unit allows. */
export interface SpcSegment {
  /** Index of the first point, and the index after the last. */
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly mean: number;
  readonly meanMovingRange: number;
  readonly lower: number;
  readonly upper: number;
  readonly nearLower: number;
  readonly nearUpper: number;
  /** Fewer than 13 points: the limits are trial limits. */
  readonly trial: boolean;
}

export type VariationIcon =
  | 'common-cause'
  | 'improvement-high'
  | 'improvement-low'
  | 'concern-high'
  | 'concern-low'
  | 'neutral-high'
  | 'neutral-low';

/** Of the last segment's limits against the target: `pass` and `fail` are consistent; `hit-and-miss` is neither. */
export type AssuranceIcon = 'pass' | 'fail' | 'hit-and-miss' | 'none';

export interface SpcOptions {
  readonly ruleSet: RuleSetName;
  readonly direction: Direction;
  readonly target: number | null;
  /** First days of the periods that start a new segment; one that is no period's first day is listed in `unmatchedRebases`. */
  readonly rebases: readonly string[];
  /** Takes centre and limits of each segment from its first points only (at least 12); null takes them from all. */
  readonly fixAfter: number | null;
}

export interface SpcResult {
  readonly ruleSet: RuleSetName;
  readonly points: readonly SpcPointResult[];
  readonly segments: readonly SpcSegment[];
  /** From the last point only. */
  readonly variation: VariationIcon;
  readonly assurance: AssuranceIcon;
  /** Rebases that start no period: the R package ignores them in silence; here they are said. */
  readonly unmatchedRebases: readonly string[];
}

/** The verdict if a rebase had been set a point earlier or later. */
export interface RebaseSensitivity {
  /** The rebase as decided: first day of its period. */
  readonly at: string;
  readonly asDecided: RebaseOutcome;
  /** Null where there is no such point. */
  readonly earlier: RebaseOutcome | null;
  readonly later: RebaseOutcome | null;
  /** Whether either neighbour changes the assurance or the variation icon. */
  readonly changesVerdict: boolean;
}

export interface RebaseOutcome {
  readonly at: string;
  readonly n: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly variation: VariationIcon;
  readonly assurance: AssuranceIcon;
}
