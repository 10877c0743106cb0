import { z } from 'zod';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';

export const questionsBlock = z.strictObject({ id: blockId, kind: z.literal('questions'), heading: blockHeading });

export interface ResolvedQuestions extends Headed {
  readonly kind: 'questions';
  readonly questions: readonly { readonly id: string; readonly text: string; readonly bearsOn: string | null }[];
}
