import { z } from 'zod';
import type { ChangesWording } from '../../publishing/changes/changes-wording';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';

export const changesBlock = z.strictObject({
  id: blockId,
  kind: z.literal('changes'),
  heading: blockHeading,
  /** The published pack to compare with; null for the one that this pack goes on from, or else the one published last. */
  againstId: blockId.nullable(),
});

export interface ResolvedChanges extends Headed, Omit<ChangesWording, 'summary'> {
  readonly kind: 'changes';
  readonly sourceLine: string;
}
