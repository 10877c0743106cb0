import { z } from 'zod';

/** The fields that blocks have in common. */
export const blockId = z.string().min(1).max(64);
export const blockHeading = z.string().trim().min(1, 'Give the block a heading.').max(120);
