import { z } from 'zod';
import type { ResolvedNote } from '../resolved-note';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';

export const seriesTableBlock = z.strictObject({
  id: blockId,
  kind: z.literal('series-table'),
  heading: blockHeading,
  setId: blockId,
  /** How many of the latest periods; null for all. */
  periods: z.number().int().min(1).max(120).nullable(),
  peerGroupIds: z.array(blockId).max(6),
});

export interface ResolvedSeriesTable extends Headed {
  readonly kind: 'series-table';
  readonly columns: readonly { readonly title: string; readonly emphasis: boolean }[];
  /** Newest period first within a year band. `cells` are in the order of `columns`. */
  readonly bands: readonly {
    readonly title: string;
    readonly rows: readonly {
      readonly period: string;
      readonly cells: readonly { readonly text: string; readonly marks: readonly string[] }[];
    }[];
  }[];
  readonly periodHeading: string;
  readonly notes: readonly ResolvedNote[];
  readonly sourceLine: string;
}
