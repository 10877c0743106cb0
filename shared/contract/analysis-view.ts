/** What the window shows of an analysis: everything computed and worded by the services. */
import type { RuleSetName } from '../analysis/spc/spc';
import type { ControlFigure } from '../charts/control';
import type { SmallMultiplesModel } from '../charts/small-multiples';
import type { PeersChartModel } from '../charts/peers-chart';
import type { Tone } from '../analysis/tone';

export interface AnalysisView {
  readonly metricId: string;
  readonly title: string;
  readonly theme: string;
  readonly force: string;
  readonly ruleSet: RuleSetName;
  readonly comparisons: readonly {
    readonly against: 'previous' | 'year-earlier' | 'baseline';
    /** "On the 12 months before", "On a year earlier", "On the baseline". */
    readonly title: string;
    /** "12 months to 30 June 2022"; null where there is none. */
    readonly period: string | null;
    readonly was: string;
    readonly now: string;
    /** The observations behind `was` and `now`; null where none is held. */
    readonly wasId: string | null;
    readonly nowId: string;
    /** "5% decrease (−71), within usual variation". */
    readonly label: string;
    readonly sentence: string;
    readonly tone: Tone;
    /** Breaks crossed, small numbers, season, what the test assumes. */
    readonly notes: readonly string[];
  }[];
  readonly control:
    | (ControlFigure & {
        /** Why a plain p-chart is not offered, and what P′ finds; null where the metric is no share. */
        readonly shares: string | null;
      })
    | null;
  /** The P′ chart of a share; null where the metric is none, or holds no numbers behind it. */
  readonly pPrime: ControlFigure | null;
  /** Why there is no control chart; null where there is one. */
  readonly controlRefusal: string | null;
  /** Standing and withdrawn, by the period from which they hold. */
  readonly rebases: readonly {
    readonly id: string;
    readonly fromText: string;
    readonly reason: string;
    readonly author: string;
    readonly decidedText: string;
    /** "withdrawn on 3 May 2024: …"; null while it stands. */
    readonly withdrawnText: string | null;
  }[];
  /** Periods from which the limits can be taken anew, the newest first. */
  readonly rebasePeriods: readonly { readonly startsOn: string; readonly label: string }[];
  readonly averages: readonly {
    readonly label: string;
    readonly value: string | null;
    /** The figures that it is made from; none where there is no average. */
    readonly observationIds: readonly string[];
    /** "from 11 months and 118,000 calls", or why there is no average. */
    readonly detail: string;
    readonly note: string | null;
  }[];
  /** Sums of 12 months of what adds up, the newest first. */
  readonly sums: readonly {
    readonly label: string;
    readonly value: string;
    readonly observationIds: readonly string[];
  }[];
  readonly claims: readonly {
    readonly sentence: string;
    /** "87.1% for 2023", as the head of the list of its figures. */
    readonly value: string;
    readonly observationIds: readonly string[];
  }[];
  readonly peers: {
    readonly groupId: string | null;
    readonly groups: readonly { readonly id: string; readonly label: string }[];
    readonly chart: PeersChartModel | null;
    /** The series of each force of a small group; null for large groups, and where no series are held. */
    readonly history: SmallMultiplesModel | null;
    readonly sentence: string;
    readonly notes: readonly string[];
    /** Ranks as published beside the value, newest first: "4th in September 2023 (87.1%)". */
    readonly published: readonly string[];
  };
}
