import type { Metric } from '../domain/metric/metric';
import type { Observation } from '../domain/observation/observation';

/** As much of a metric as its figures need to be read, worded and averaged by. */
export type EvidenceMetric = Pick<Metric, 'id' | 'title' | 'unit' | 'decimals' | 'periodKind'>;

/** What the numbers of a document rest on, kept in it so that it can be held against another one: each figure with its provenance. */
export interface Evidence {
  /** In the order in which the document first prints them. */
  readonly observations: readonly Observation[];
  readonly metrics: readonly EvidenceMetric[];
}

/** Of a document that prints no figures from the data. */
export const noEvidence: Evidence = { observations: [], metrics: [] };
