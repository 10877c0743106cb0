import { z } from 'zod';
import type { SearchHit } from '../search/search';
import { query } from './contract-call';

/** Looking for a record by its words, from anywhere. */
export const searchContract = {
  'search.find': query<readonly SearchHit[]>()(z.strictObject({ text: z.string().max(200) })),
} as const;
