import type { Period } from '../../domain/period/period';
import type { Catalogue, ImportWarning, ObservationProposal, Recognised } from '../proposal';

/** A value that the workspace has already: what a new one is held against. */
export interface StoredValue {
  readonly metricId: string;
  /** Null for the workspace's own force, as in a proposal. */
  readonly forceId: string | null;
  readonly period: Period;
  readonly value: number | null;
}

export interface CheckContext {
  readonly catalogue: Catalogue;
  readonly stored?: readonly StoredValue[];
}

/** A check gives warnings and changes nothing. */
export type Check = (recognised: Recognised, context: CheckContext) => readonly ImportWarning[];

/** "Norfolk Constabulary, " where the table names forces; empty where it is about the workspace's own. */
export function forceWords(forceId: string | null, catalogue: Catalogue): string {
  if (forceId === null) return '';
  return `${catalogue.forces.find(({ id }) => id === forceId)?.name ?? forceId}, `;
}

/** "Row 5: " where the row is known. */
export function rowWords(row: number | null): string {
  return row === null ? '' : `Row ${row}: `;
}

/** What a metric is called in a message. */
export function metricWords(metricId: string, recognised: Recognised, catalogue: Catalogue): string {
  const made = recognised.newMetrics.find(({ id }) => id === metricId)?.title;
  return made ?? catalogue.metrics.find(({ id }) => id === metricId)?.publishedLabel ?? metricId;
}

/** The same message where the row is told beside it, or is known no longer. */
export function withoutRow(message: string): string {
  return message.replace(/^Row \d+: /, '');
}

/** What a warning is about, where that is one figure. */
export function figureOf({ metricId, forceId, period }: ObservationProposal): NonNullable<ImportWarning['figure']> {
  return { metricId, forceId, period };
}
