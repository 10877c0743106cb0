import { z } from 'zod';
import type { Grade } from '../../domain/inspection/inspection';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';

export const judgmentsBlock = z.strictObject({
  id: blockId,
  kind: z.literal('judgments'),
  heading: blockHeading,
  inspectionIds: z.array(blockId).max(6),
});

export interface ResolvedJudgments extends Headed {
  readonly kind: 'judgments';
  readonly inspections: readonly {
    readonly id: string;
    readonly title: string;
    readonly publishedText: string;
    readonly totals: string;
    readonly judgments: readonly { readonly area: string; readonly grade: Grade; readonly gradeLabel: string }[];
    readonly note: string | null;
  }[];
  readonly caveat: string | null;
  readonly sourceLine: string;
}
