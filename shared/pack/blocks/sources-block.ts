import { z } from 'zod';
import type { ResolvedSource } from '../resolved-source';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';

export const sourcesBlock = z.strictObject({ id: blockId, kind: z.literal('sources'), heading: blockHeading });

export interface ResolvedSources extends Headed {
  readonly kind: 'sources';
  readonly sources: readonly ResolvedSource[];
  readonly dataNotes: readonly string[];
}
