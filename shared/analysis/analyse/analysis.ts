import type { Baseline, Metric, SeriesBreak, Target } from '../../domain/metric/metric';
import type { Observation } from '../../domain/observation/observation';
import type { AverageRefusal, PeriodAverage } from '../aggregate/period-aggregate';
import type { Reconciliation } from '../aggregate/reconcile-claim';
import type { RollingYear } from '../aggregate/rolling-years';
import type { FigureComparisons } from '../compare/compare-figure';
import type { PeerComparison, PeerValue } from '../peers/peers';
import type { PPrimeResult } from '../spc/p-prime';
import type { RebaseSensitivity, RuleSetName, SpcResult } from '../spc/spc';

/** One metric of one force with all that is said about it, as the store holds it. */
export interface AnalysisInput {
  readonly metric: Metric;
  readonly forceId: string;
  /** Any order, any vintages; figures of other kinds of period than the metric's own are claims to be checked. */
  readonly observations: readonly Observation[];
  readonly baseline: Baseline | null;
  readonly target: Pick<Target, 'value' | 'standing'> | null;
  readonly breaks: readonly SeriesBreak[];
  readonly ruleSet: RuleSetName;
  /** First days of the periods that start new limits. */
  readonly rebases: readonly string[];
  readonly fixAfter: number | null;
  /** Null where no group is chosen. */
  readonly peers: PeersData | null;
}

/** What the forces of a group had; of counts with the populations that make rates of them. */
export interface PeersData {
  readonly values: readonly PeerValue[];
  /** Newest population of each force by its id, with the year that it is of. */
  readonly populations: ReadonlyMap<
    string,
    { readonly people: number; readonly year: number; readonly observationId: string }
  >;
}

/** A part of the analysis, or in one sentence why there is none. */
export type OrRefusal<T> =
  | { readonly value: T; readonly refusal: null }
  | { readonly value: null; readonly refusal: string };

export function given<T>(value: T | null, refusal: string): OrRefusal<T> {
  return value === null ? { value: null, refusal } : { value, refusal: null };
}

/** All that the product computes about one metric: every table, chart, sentence and verdict takes it from here. Nothing is rounded. */
export interface Analysis {
  readonly comparisons: OrRefusal<FigureComparisons>;
  /** Of every calendar and financial year that has a figure, the newest first; empty for counts, whose years add up instead. */
  readonly averages: readonly (PeriodAverage | AverageRefusal)[];
  /** Sums of 12 months; empty for what does not add up. */
  readonly rollingYears: readonly RollingYear[];
  /** Published figures for whole years held against the months. */
  readonly claims: readonly CheckedClaim[];
  readonly spc: OrRefusal<SpcResult>;
  readonly sensitivity: readonly RebaseSensitivity[];
  /** For shares of a denominator only. */
  readonly pPrime: OrRefusal<PPrimeResult>;
  /** Why a plain p-chart is not offered; null where the series is no share. */
  readonly pChartRefusal: string | null;
  readonly peers: OrRefusal<PeerFigures>;
}

/** A published figure of whole months with what the months say to it. */
export interface CheckedClaim {
  readonly claim: Observation;
  /** The months that are held, oldest first. */
  readonly months: readonly Observation[];
  readonly result: Reconciliation;
}

export interface PeerFigures {
  readonly comparison: PeerComparison;
  /** "per 1,000 people (population of 2022)" where counts were made rates; null for values as published. */
  readonly rate: string | null;
}
