import type { Metric, PeerGroup } from '../domain/metric/metric';
import type { Rank } from '../domain/observation/observation';
import type { Period } from '../domain/period/period';

/** A force as tables name it: by code first, then by any of its names. */
export interface ForceNames {
  readonly id: string;
  readonly name: string;
  /** ONS code such as E23000024; null where the body has none (British Transport Police). */
  readonly code: string | null;
  readonly aliases: readonly string[];
}

/** What a recogniser may know of the workspace: its metrics as labelled in print, its peer groups, the forces and their names. */
export interface Catalogue {
  readonly metrics: readonly Pick<Metric, 'id' | 'publishedLabel' | 'unit' | 'direction'>[];
  readonly peerGroups: readonly Pick<PeerGroup, 'id' | 'title' | 'members'>[];
  readonly forces: readonly ForceNames[];
}

/** A value that a table offers. Nothing is stored until a person, or the sample's maker, accepts it. */
export interface ObservationProposal {
  readonly metricId: string;
  /** Null where the table is about the workspace's own force and names none. */
  readonly forceId: string | null;
  /** Row of the table from 1, as a spreadsheet counts. */
  readonly row: number | null;
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
  /** Null for the workspace's own force, as in the observation. */
  readonly forceId: string | null;
  readonly period: Period;
  readonly rule: string;
  readonly note: string;
}

/**
 * Something that a person should look at; `row` counts from 1, as a spreadsheet does. A warning never changes a value; an error
 * stops its row.
 */
export interface ImportWarning {
  readonly severity: 'warning' | 'error';
  readonly row: number | null;
  readonly rule:
    | 'unknown-measure'
    | 'unknown-source'
    | 'not-a-period'
    | 'not-a-number'
    | 'not-a-rank'
    | 'difference'
    | 'unknown-force'
    | 'not-a-month-end'
    | 'parts-do-not-sum'
    | 'total-does-not-match'
    | 'volume'
    | 'rank-bounds'
    | 'rank-against-value'
    | 'percent-above-100'
    | 'missing-forces'
    | 'duplicate';
  readonly message: string;
  /** The one figure that it is about, where it is about one: it is then kept with that figure, whichever force it is of. */
  readonly figure?: Pick<ObservationProposal, 'metricId' | 'forceId' | 'period'>;
}

export const importFormats = [
  'calls-999',
  'comparison',
  'annual-claims',
  'ons-pfa',
  'rolling-year',
  'open-data',
  'mapping',
] as const;
export type ImportFormat = (typeof importFormats)[number];

/** What a recogniser makes of a table. */
export interface Recognised {
  readonly format: ImportFormat;
  /** Sheet or table that it was found in; null for a file that is one table. */
  readonly table: string | null;
  /** Rows of data that were read, whether or not they gave an observation. */
  readonly rowsRead: number;
  /** Metrics that the table needs and the workspace does not have yet: made when the import is accepted. */
  readonly newMetrics: readonly Metric[];
  /** Rows that are left out by name: regions, national totals, bodies that are no police force. */
  readonly leftOut: readonly { readonly name: string; readonly rows: number; readonly why: string }[];
  readonly observations: readonly ObservationProposal[];
  readonly doubts: readonly DoubtProposal[];
  readonly warnings: readonly ImportWarning[];
}

/** The parts of a proposal that most tables do not give. */
export const nothingElse = {
  forceId: null,
  row: null,
  numerator: null,
  denominator: null,
  halfWidth: null,
  sampleSize: null,
  ranks: [],
  sourceId: null,
} as const satisfies Partial<ObservationProposal>;
