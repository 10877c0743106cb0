import type { Observation } from '../domain/observation/observation';
import type { FigureRef } from '../pack/figure/figure-ref';
import type { MentionUnit } from './mention';

/** A number that the workspace holds and a text could state. */
export interface StoredValue {
  readonly value: number;
  readonly unit: MentionUnit;
  /** What the number would be bound to; null where it can only be known, such as a value that was revised since. */
  readonly ref: FigureRef | null;
  readonly metricId: string | null;
  /** Of another force; null for the workspace's own, and for what is of no force. */
  readonly forceId: string | null;
  /** What the sentence must say for the number to be taken for this; null where any words do. */
  readonly saidBy: RegExp | null;
  readonly observation: Observation | null;
  /** Telling words of what it is, where no metric names it. */
  readonly about: ReadonlySet<string>;
  /** The other part of "49 of 82". */
  readonly pair: number | null;
  /** What it was before its publisher changed it: the value that stands now is another. */
  readonly revised: boolean;
}
