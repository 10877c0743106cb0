import type { DueAttention, Silence } from '../accountability/attention';
import type { ActionData } from '../accountability/action-data';
import type { FigureComparison } from '../analysis/compare/compare-figure';
import type { SpcResult } from '../analysis/spc/spc';
import type { Finding } from '../domain/finding/finding';
import type { Action } from '../domain/meeting/action';
import type { Metric, Target } from '../domain/metric/metric';
import type { Observation } from '../domain/observation/observation';

/** A metric with all that is said of it elsewhere: no signal computes a figure of its own. */
export interface MetricEvidence {
  readonly metric: Metric;
  readonly target: Target | null;
  /** The metric's own series, oldest first, the newest vintage of each period. */
  readonly series: readonly Observation[];
  /** The latest figure against a year earlier and against the baseline, where there are such. */
  readonly comparisons: readonly FigureComparison[];
  readonly spc: SpcResult | null;
  /** Figures whose newest vintage says something else than the one before, the latest period first. */
  readonly revised: readonly { readonly now: Observation; readonly was: Observation }[];
  readonly doubts: readonly { readonly observation: Observation; readonly note: string }[];
  /** Stands in a set of national measures, so that a figure is expected. */
  readonly isMeasure: boolean;
  /** The newest finding that it tests. */
  readonly finding: Finding | null;
  readonly groupTitle: (peerGroupId: string) => string;
}

/** A finding that asks for something and is not settled. */
export interface FindingEvidence {
  readonly finding: Finding;
  /** ISO day of its report. */
  readonly publishedOn: string;
  /** Statuses that close while the data do not bear them out, a sentence each. */
  readonly against: readonly string[];
  readonly due: DueAttention | null;
  readonly silence: Silence;
  /** The newest figures of the metrics that test it. */
  readonly newest: readonly { readonly metric: Metric; readonly observation: Observation }[];
}

/** A report with findings that ask for something, of which nothing was entered yet. */
export interface ReportEvidence {
  readonly inspectionId: string;
  readonly title: string;
  /** ISO day. */
  readonly publishedOn: string;
  /** How many of its findings ask for something, and of how many of these nothing was ever entered. */
  readonly asking: number;
  readonly untouched: number;
}

/** A publication of which a release is out and not held. */
export interface StaleEvidence {
  readonly seriesId: string;
  readonly title: string;
  /** "Expected on 25 January 2024: 302 days ago, and not held." */
  readonly words: string;
  /** The newest figures that came from it. */
  readonly newest: readonly { readonly metric: Metric; readonly observation: Observation }[];
}

/** A commitment that is open on the day of the meeting. */
export interface PromiseEvidence {
  readonly action: Action;
  readonly overdue: boolean;
  readonly data: ActionData | null;
  /** Its metric with the newest figure, where it has one. */
  readonly newest: { readonly metric: Metric; readonly observation: Observation } | null;
  /** "3rd meeting"; null where it is new. */
  readonly carried: string | null;
}

export interface EnquiryInput {
  /** ISO day of the meeting: what is due by then is due. */
  readonly day: string;
  readonly metrics: readonly MetricEvidence[];
  readonly findings: readonly FindingEvidence[];
  readonly reports: readonly ReportEvidence[];
  readonly stale: readonly StaleEvidence[];
  readonly promises: readonly PromiseEvidence[];
}
