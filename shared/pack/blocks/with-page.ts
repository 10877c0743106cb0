import type { z } from 'zod';
import { blockPage } from './placing';

type WithPage<T extends readonly z.ZodObject[]> = {
  readonly [K in keyof T]: T[K] extends z.ZodObject<infer Shape, infer Config>
    ? z.ZodObject<Shape & { page: z.ZodOptional<typeof blockPage> }, Config>
    : never;
};

/** Kinds of block, each with its place among the pages: no kind can be forgotten. */
export function withPage<const T extends readonly z.ZodObject[]>(kinds: T): WithPage<T> {
  return kinds.map((kind) => kind.extend({ page: blockPage.optional() })) as unknown as WithPage<T>;
}
