import { z } from 'zod';
import type { ResolvedPack } from '../pack/resolved';
import { command, id, nothing, query } from './contract-call';

/** What the hidden print page asks and tells. */
export const printContract = {
  'print.job': query<ResolvedPack>()(nothing, 'main', 'print'),
  'print.ready': command<null>()(
    z.strictObject({
      pages: z.number().int().min(1).max(5000),
      landscape: z.array(z.number().int().min(1)).max(5000),
      headings: z.array(z.strictObject({ blockId: id, heading: z.string(), page: z.number().int().min(1) })),
    }),
    'main',
    'print',
  ),
  'print.failed': command<null>()(z.strictObject({ message: z.string().max(2000) }), 'main', 'print'),
} as const;
