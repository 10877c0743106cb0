import type { Period } from '../../domain/period/period';

/** One force's value for one period; null where it published none. */
export interface PeerValue {
  readonly forceId: string;
  readonly name: string;
  readonly value: number | null;
  readonly period: Period;
  /** The figures that it is made from: one as published; of a rate the count and the population. */
  readonly observationIds: readonly string[];
}

export interface RankedPeer extends PeerValue {
  readonly value: number;
  /** 1 is best; equal values share the better rank ("joint 2nd"), and the next rank is skipped. */
  readonly rank: number;
  readonly tied: boolean;
  /** HMICFRS's band: more than one standard deviation from the unweighted mean of the group. */
  readonly band: 'above' | 'within' | 'below';
  readonly own: boolean;
}

/** A force among its peers for one period. */
export interface PeerComparison {
  /** Best first; forces without a value are left out and named in `missing`. */
  readonly ranked: readonly RankedPeer[];
  readonly own: RankedPeer | null;
  /** How many forces have a value, our own among them if it is. */
  readonly size: number;
  readonly missing: readonly string[];
  readonly mean: number;
  /** Sample standard deviation (n − 1); HMICFRS does not say which it uses. 0 with fewer than two values. */
  readonly standardDeviation: number;
  readonly lower: number;
  readonly upper: number;
  /** Peers whose value is of another period than our own's, with the period: a different cut-off must be shown. */
  readonly otherPeriods: readonly { readonly name: string; readonly period: Period }[];
}
