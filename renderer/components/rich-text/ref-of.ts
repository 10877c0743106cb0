import { figureRef, type FigureRef } from '#shared/pack/figure/figure-ref';

/** The reference that a node or an element carries; null where it is none of ours. */
export function refOf(value: unknown): FigureRef | null {
  const read = figureRef.safeParse(value);
  return read.success ? read.data : null;
}
