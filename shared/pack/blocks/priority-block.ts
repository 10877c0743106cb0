import { z } from 'zod';
import type { ResolvedNote } from '../resolved-note';
import type { ResolvedRichText } from '../resolved-rich-text';
import { richText } from '../rich-text';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';
import { writtenText } from './written-text';

export const whyLength = 2000;

/**
 * What the statement says of one national priority: whether it is assessed as applicable and why, and what the force contributes
 * (Elected Local Policing Bodies (Specified Information) Order 2011, Schedule, paragraph 7A, as amended by SI 2021/547).
 */
export const priorityBlock = z.strictObject({
  id: blockId,
  kind: z.literal('priority'),
  heading: blockHeading,
  setId: blockId,
  /** The set's group that holds the measures of the priority: see `groupOf`. */
  group: z.string().max(200),
  /** Null until it is assessed. */
  applies: z.enum(['yes', 'no']).nullable(),
  why: writtenText(whyLength),
  /** What the force contributes to improving against it. */
  text: richText,
});

export interface PriorityRow {
  readonly metricId: string;
  readonly label: string;
  readonly marks: readonly string[];
  readonly current: string;
  /** "87% decrease, from 15" */
  readonly previous: string;
  readonly baseline: string;
}

export interface ResolvedPriority extends Headed {
  readonly kind: 'priority';
  readonly columns: {
    readonly measure: string;
    readonly current: string;
    readonly previous: string;
    readonly baseline: string;
    readonly baselineMarks: readonly string[];
  };
  readonly rows: readonly PriorityRow[];
  /** What is to be known of the measures as a whole. */
  readonly about: string | null;
  readonly notes: readonly ResolvedNote[];
  readonly sourceLine: string;
  readonly assessment: string;
  readonly why: ResolvedRichText | null;
  /** Null where none is asked, because the priority does not apply. */
  readonly contribution: ResolvedRichText | null;
}
