import { z } from 'zod';

/** Where a block stands among the pages; a block without it follows the one before on upright pages. */
export const blockPage = z.strictObject({
  startsNew: z.boolean(),
  /** Pages on their side, for a wide table; neighbours that are too share them. */
  landscape: z.boolean(),
});
export type BlockPage = z.infer<typeof blockPage>;

/** What `resolve` adds to every block: its number and its place among the pages. */
export interface Placing {
  /** "2", "2.1", "12A"; absent where the block has none. */
  readonly number?: string;
  /** 3 for what stands beneath a section, whose own heading is then 2. */
  readonly level?: 2 | 3;
  readonly page?: BlockPage;
}
