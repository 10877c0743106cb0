import { z } from 'zod';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';

/** What is asked of the meeting. */
export const decisionBlock = z.strictObject({
  id: blockId,
  kind: z.literal('decision'),
  heading: blockHeading,
  ask: z.string().trim().max(1500),
  options: z.array(z.string().trim().min(1, 'Write the option, or leave it out.').max(300)).max(8),
  /** What the paper advises, and why. */
  advice: z.string().trim().max(1000),
  /** Lines on which the decision is written down at the meeting. */
  showRecord: z.boolean(),
});

export interface ResolvedDecision extends Headed {
  readonly kind: 'decision';
  readonly ask: string;
  readonly options: readonly { readonly letter: string; readonly text: string }[];
  readonly advice: string | null;
  /** What is to be filled in by hand; empty where no lines are wanted. */
  readonly record: readonly string[];
}
