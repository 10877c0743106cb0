import type { Period } from '../../domain/period/period';

/** What missing months would have to be for a claim to hold. */
export interface ImpliedValue {
  readonly kind: 'implied';
  /** Average that the missing months would need, unrounded, in the metric's unit; may lie outside what the unit allows. */
  readonly low: number;
  readonly high: number;
  /** Volume of all missing months together that this supposes. */
  readonly volume: { readonly low: number; readonly high: number };
  readonly missing: readonly Period[];
  /** How many months are held. */
  readonly known: number;
  /** Whether any such average can be: a percentage from 0 to 100, nothing below 0. */
  readonly plausible: boolean;
  /** Where the missing months would have to average above, or below, every month that is held: the side and that extreme month. */
  readonly beyondKnown: {
    readonly side: 'above' | 'below';
    readonly extreme: number;
    readonly period: Period;
  } | null;
  readonly sentence: string;
}
