import { z } from 'zod';
import type { ChangeText } from '../change-text';
import type { ResolvedNote } from '../resolved-note';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';

export const ncpmBlock = z.strictObject({
  id: blockId,
  kind: z.literal('ncpm'),
  heading: blockHeading,
  setId: blockId,
  /** `as-published` prints the percentage of a base under 50 with a note, as the statutory statement does; `counts` withholds it. */
  smallNumbers: z.enum(['as-published', 'counts']),
});

export interface ComparisonRow {
  readonly metricId: string;
  readonly label: string;
  readonly current: string;
  readonly previous: string;
  readonly change: ChangeText | null;
  readonly baseline: string;
  readonly baselineChange: ChangeText | null;
  /** Marks of the notes that this row needs. */
  readonly marks: readonly string[];
}

export interface ResolvedNcpm extends Headed {
  readonly kind: 'ncpm';
  readonly columns: {
    readonly measure: string;
    readonly current: string;
    readonly previousGroup: string;
    readonly baselineGroup: string;
    /** Notes that hold for the whole comparison with the baseline, such as a break in the series. */
    readonly baselineMarks: readonly string[];
    readonly was: string;
    readonly change: string;
  };
  readonly groups: readonly {
    readonly title: string;
    /** "assessed as applicable", where a section of the pack says so. */
    readonly assessed?: string;
    readonly rows: readonly ComparisonRow[];
    readonly note: string | null;
  }[];
  readonly notes: readonly ResolvedNote[];
  readonly sourceLine: string;
}
