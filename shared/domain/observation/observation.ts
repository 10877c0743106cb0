import type { Period } from '../period/period';

export const observationStatuses = ['final', 'provisional', 'estimated'] as const;
export type ObservationStatus = (typeof observationStatuses)[number];

/** A published rank within a peer group: kept as published, since rank and value can move apart. */
export interface Rank {
  readonly peerGroupId: string;
  readonly rank: number;
}

/**
 * A value of a metric for a force and a period, as one source published it. Never overwritten: a later release of the same
 * figure is a new observation with the next `vintage` (from 1).
 */
export interface Observation {
  readonly id: string;
  readonly metricId: string;
  readonly forceId: string;
  readonly period: Period;
  /** Null when the source gives no number; `absence` then says why. Never zero for "not available". */
  readonly value: number | null;
  readonly absence: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Half width of the published interval (the 4.2 of 89.1 ± 4.2), in the metric's unit. */
  readonly halfWidth: number | null;
  readonly sampleSize: number | null;
  readonly status: ObservationStatus;
  readonly sourceId: string;
  /** Where in the source: table, row and column, in words a person can follow. */
  readonly locator: string;
  readonly vintage: number;
  readonly ranks: readonly Rank[];
}

/** A figure that a plausibility check doubts. It is kept as published. */
export interface Doubt {
  readonly observationId: string;
  readonly rule: string;
  readonly note: string;
}
