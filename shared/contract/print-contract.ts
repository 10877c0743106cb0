import { z } from 'zod';
import type { PrintJob } from '../editions/print-job';
import { imageTypes } from '../pack/pack-image';
import { command, id, nothing, query } from './contract-call';

/** What the hidden print page asks and tells. */
export const printContract = {
  'print.job': query<PrintJob>()(nothing, 'main', 'print'),
  'print.ready': command<null>()(
    z.strictObject({
      pages: z.number().int().min(1).max(5000),
      landscape: z.array(z.number().int().min(1)).max(5000),
      headings: z.array(z.strictObject({ blockId: id, heading: z.string(), page: z.number().int().min(1) })),
      continued: z.array(
        z.strictObject({
          page: z.number().int().min(2),
          role: z.enum(['Table', 'L']),
          headRows: z.number().int().min(0).max(20),
        }),
      ),
      /** Only where they were asked for. */
      drawings: z.array(
        z.strictObject({
          key: z.string().max(80),
          svg: z.string().max(4_000_000).nullable(),
          picture: z.strictObject({ type: z.enum(imageTypes), data: z.base64().max(30_000_000) }),
          width: z.number().positive(),
          height: z.number().positive(),
        }),
      ),
    }),
    'main',
    'print',
  ),
  'print.failed': command<null>()(z.strictObject({ message: z.string().max(2000) }), 'main', 'print'),
} as const;
