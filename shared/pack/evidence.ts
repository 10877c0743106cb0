import type { Metric } from '../domain/metric/metric';
import type { Observation } from '../domain/observation/observation';
import type { Source } from '../domain/source/source';

/** As much of a metric as its figures need to be read, worded and averaged by. */
export type EvidenceMetric = Pick<Metric, 'id' | 'title' | 'unit' | 'decimals' | 'periodKind'>;

/** What names the figures, as it was when they were printed: a data annex of the document needs nothing else. */
export interface Provenance {
  readonly forces: readonly { readonly id: string; readonly name: string }[];
  readonly peerGroups: readonly { readonly id: string; readonly title: string }[];
  readonly sources: readonly Source[];
  /** When each figure was stored, ISO, by its observation. */
  readonly recordedAt: Readonly<Record<string, string>>;
}

/** What the numbers of a document rest on, kept in it so that it can be held against another one: each figure with its provenance. */
export interface Evidence {
  /** In the order in which the document first prints them. */
  readonly observations: readonly Observation[];
  readonly metrics: readonly EvidenceMetric[];
  /** Absent in documents that were kept before there was any. */
  readonly provenance?: Provenance;
}

/** Of a document that prints no figures from the data. */
export const noEvidence: Evidence = { observations: [], metrics: [] };
