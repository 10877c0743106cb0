import { z } from 'zod';
import { statusSchemes } from '../domain/finding/status';
import { command, nothing, query } from './contract-call';
import type { Saved } from './contract-call';
import type { Editable } from './definition-views';
import { changed, removed } from './edit-inputs';

const statusWordDetails = z.strictObject({
  scheme: z.enum(statusSchemes),
  label: z.string().trim().min(1, 'Give the status a name.').max(60),
  definition: z.string().trim().min(1, 'Say what it means: packs print it.').max(600),
  closes: z.boolean(),
  retired: z.boolean(),
});
export type StatusWordDetails = z.infer<typeof statusWordDetails>;

/** In the order in which each scheme offers them, retired ones too. */
export interface StatusWordsView {
  readonly words: readonly (Editable<StatusWordDetails> & {
    /** How many entries of findings have it: such a word keeps its meaning. */
    readonly entries: number;
  })[];
}

/** The words of the three statuses, which are data: forces and offices have their own. */
export const statusWordContract = {
  'statusWords.list': query<StatusWordsView>()(nothing),
  'statusWords.save': command<Saved>()(z.strictObject({ record: changed, details: statusWordDetails })),
  'statusWords.remove': command<null>()(removed),
  /** Changes places with the word before or after it among those of its scheme; at an end nothing happens. */
  'statusWords.move': command<null>()(z.strictObject({ record: removed, by: z.union([z.literal(-1), z.literal(1)]) })),
} as const;
