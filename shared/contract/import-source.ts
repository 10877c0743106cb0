import { z } from 'zod';
import { isoDate } from '../domain/period/period';
import { id } from './contract-call';

/** The source of an import: one that the workspace has, or a new one. Dates that are not known are null. */
export const importSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), sourceId: id }),
  z.strictObject({
    kind: z.literal('new'),
    title: z.string().trim().min(1, 'Give the source a title.').max(200),
    publisher: z.string().trim().min(1, 'Name the publisher.').max(200),
    /** The release's own name: "year ending June 2025". */
    release: z.string().trim().min(1).max(120).nullable(),
    address: z.string().trim().max(500).nullable(),
    publishedOn: isoDate.nullable(),
    retrievedOn: isoDate.nullable(),
  }),
]);
export type ImportSource = z.infer<typeof importSource>;
