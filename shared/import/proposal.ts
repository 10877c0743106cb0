import type { Metric, PeerGroup } from '../domain/metric/metric';
import type { Rank } from '../domain/observation/observation';
import type { Period } from '../domain/period/period';

/** What a recogniser may know of the workspace: how its metrics are labelled in print, and how large its peer groups are. */
export interface Catalogue {
  readonly metrics: readonly Pick<Metric, 'id' | 'publishedLabel' | 'unit'>[];
  readonly peerGroups: readonly Pick<PeerGroup, 'id' | 'title' | 'members'>[];
}

/** A value that a table offers. Nothing is stored until a person, or the sample's maker, accepts it. */
export interface ObservationProposal {
  readonly metricId: string;
  readonly period: Period;
  readonly value: number | null;
  readonly absence: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly halfWidth: number | null;
  readonly sampleSize: number | null;
  readonly ranks: readonly Rank[];
  /** Only where the table itself names its source. */
  readonly sourceId: string | null;
  readonly locator: string;
}

/** A figure of the table that a check doubts; it is offered as published all the same. */
export interface DoubtProposal {
  readonly metricId: string;
  readonly period: Period;
  readonly rule: string;
  readonly note: string;
}

/** Something that a person should look at; `row` counts from 1, as a spreadsheet does. */
export interface ImportWarning {
  readonly row: number | null;
  readonly rule:
    | 'unknown-measure'
    | 'unknown-source'
    | 'not-a-period'
    | 'not-a-number'
    | 'not-a-rank'
    | 'difference'
    | 'duplicate';
  readonly message: string;
}

/** What a recogniser makes of a table. */
export interface Recognised {
  readonly format: 'calls-999' | 'comparison' | 'annual-claims';
  readonly observations: readonly ObservationProposal[];
  readonly doubts: readonly DoubtProposal[];
  readonly warnings: readonly ImportWarning[];
}

/** The parts of a proposal that most tables do not give. */
export const nothingElse = {
  numerator: null,
  denominator: null,
  halfWidth: null,
  sampleSize: null,
  ranks: [],
  sourceId: null,
} as const satisfies Partial<ObservationProposal>;
