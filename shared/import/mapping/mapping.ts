import { z } from 'zod';
import { periodKind } from '../../domain/period/period';

const column = z.number().int().min(0).max(500);

/**
 * How to read a table that no recogniser knows: which column is what. Remembered under a name, and offered again when a table
 * has the same header. Columns count from 0.
 */
export const mapping = z.strictObject({
  name: z.string().trim().min(1, 'Give the mapping a name.').max(80),
  /** Row of the header, from 0; data begin in the next row. */
  headerRow: z.number().int().min(0).max(60),
  /** The header's cells, cleaned: what a table must have for the mapping to be offered again. */
  header: z.array(z.string().max(300)).max(500),
  periodKind,
  /** Null where every row is about the workspace's own force. */
  forceColumn: column.nullable(),
  periodColumn: column,
  /** Long: one value a row. Wide: one column a metric. */
  values: z.discriminatedUnion('layout', [
    z.strictObject({
      layout: z.literal('long'),
      valueColumn: column,
      /** Either one metric for all rows, or a column whose text names it. */
      metricId: z.string().max(64).nullable(),
      metricColumn: column.nullable(),
      /** Text of the metric column to metric. */
      metricNames: z.record(z.string().max(300), z.string().max(64)),
    }),
    z.strictObject({
      layout: z.literal('wide'),
      columns: z
        .array(z.strictObject({ column, metricId: z.string().max(64) }))
        .min(1)
        .max(200),
    }),
  ]),
});
export type Mapping = z.infer<typeof mapping>;
