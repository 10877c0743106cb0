import { z } from 'zod';

/** Whom a block is for: a restricted one is left out of the public edition. A block that says nothing is public. */
export const blockAudience = z.enum(['public', 'restricted']);
