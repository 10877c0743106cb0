import type { z } from 'zod';
import { blockAudience } from './block-audience';
import { blockPage } from './placing';

type Shared = { page: z.ZodOptional<typeof blockPage>; audience: z.ZodOptional<typeof blockAudience> };

type WithSettings<T extends readonly z.ZodObject[]> = {
  readonly [K in keyof T]: T[K] extends z.ZodObject<infer Shape, infer Config>
    ? z.ZodObject<Shape & Shared, Config>
    : never;
};

/** Kinds of block, each with the settings that all have: its place among the pages, and whom it is for. No kind can be forgotten. */
export function withSettings<const T extends readonly z.ZodObject[]>(kinds: T): WithSettings<T> {
  return kinds.map((kind) =>
    kind.extend({ page: blockPage.optional(), audience: blockAudience.optional() }),
  ) as unknown as WithSettings<T>;
}
