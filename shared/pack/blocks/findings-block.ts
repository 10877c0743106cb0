import { z } from 'zod';
import { findingKinds, findingTones } from '../../domain/finding/finding';
import type { ResolvedFinding } from '../resolved-finding';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';

export const findingsBlock = z.strictObject({
  id: blockId,
  kind: z.literal('findings'),
  heading: blockHeading,
  inspectionIds: z.array(blockId).max(6),
  /** Empty for every kind. */
  kinds: z.array(z.enum(findingKinds)).max(findingKinds.length),
  /** Empty for every tone. */
  tones: z.array(z.enum(findingTones)).max(findingTones.length).default([]),
  /** Null for every area. */
  area: z.string().max(160).nullable(),
});

export interface ResolvedFindings extends Headed {
  readonly kind: 'findings';
  readonly findings: readonly ResolvedFinding[];
  readonly sourceLine: string;
}
