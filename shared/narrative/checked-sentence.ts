import type { FigureRef } from '../pack/figure/figure-ref';
import type { PlacedPeriod } from '../report/sentence-periods';

/** A piece of a sentence: typed words, or a figure that is bound to the data. */
export interface CheckedPiece {
  /** In the sentence; typed pieces are cut at its ends. */
  readonly start: number;
  readonly end: number;
  /** Null for typed words. */
  readonly ref: FigureRef | null;
  /** Of the piece in its paragraph, and where in that piece `start` is. */
  readonly piece: number;
  readonly offset: number;
}

/** A sentence as it prints, with where its words come from. */
export interface CheckedSentence {
  readonly blockId: string;
  readonly field: string;
  readonly path: readonly number[] | null;
  readonly text: string;
  readonly pieces: readonly CheckedPiece[];
  readonly periods: readonly PlacedPeriod[];
  /** The heading of its block and what stands before it in its paragraph: they say what it is about where it does not. */
  readonly heading: string;
  readonly before: string;
  /** All texts of its block: a note may stand in another sentence. */
  readonly block: string;
}

/** Whether a place in a sentence is in a figure that is bound. */
export function boundAt({ pieces }: CheckedSentence, start: number, end: number): CheckedPiece | null {
  return pieces.find((piece) => piece.ref !== null && start < piece.end && piece.start < end) ?? null;
}
