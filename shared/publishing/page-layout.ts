import { z } from 'zod';

/** How a document was laid out on paper: its pages, and the one on which each section begins. */
export const pageLayout = z.strictObject({
  pages: z.number().int().min(1),
  /** The pages that lie on their side. A layout that was kept before there were any has none. */
  landscape: z.array(z.number().int().min(1)).default([]),
  headings: z.array(z.strictObject({ blockId: z.string(), heading: z.string(), page: z.number().int().min(1) })),
});
export type PageLayout = z.infer<typeof pageLayout>;
