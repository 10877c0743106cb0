import { z } from 'zod';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';

export const questionsBlock = z.strictObject({
  id: blockId,
  kind: z.literal('questions'),
  heading: blockHeading,
  /** The objective of the plan that it is limited to; null, or absent, for everything. */
  objectiveId: blockId.nullable().optional(),
  /** Ruled lines under each question on which the answer is written down. */
  answerLines: z.number().int().min(0).max(12).default(0),
});

export interface ResolvedQuestions extends Headed {
  readonly kind: 'questions';
  readonly answerLines: number;
  readonly questions: readonly { readonly id: string; readonly text: string; readonly bearsOn: string | null }[];
}
