import { z } from 'zod';
import type { SmallMultiplesModel } from '../../charts/small-multiples';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';

/** Shapes compare where each series has its own scale, heights where all have one. */
export const gridScales = ['own', 'shared'] as const;
export type GridScale = (typeof gridScales)[number];

export const smallMultiplesBlock = z.strictObject({
  id: blockId,
  kind: z.literal('small-multiples'),
  heading: blockHeading,
  /** More than these do not fit on a page. */
  metricIds: z.array(blockId).max(12),
  /** How many of the latest periods; null for all. */
  periods: z.number().int().min(2).max(120).nullable(),
  scale: z.enum(gridScales),
});

export interface ResolvedSmallMultiples extends Headed {
  readonly kind: 'small-multiples';
  /** Null where nothing is drawn: only what is drawn has a number. */
  readonly figureNumber: number | null;
  readonly grid: SmallMultiplesModel | null;
  readonly sourceLine: string;
}
