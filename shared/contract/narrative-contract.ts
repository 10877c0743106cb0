import { z } from 'zod';
import type { FigureChoice } from '../pack/figure/figure-choices';
import type { SentenceChoice } from '../pack/figure/bound-sentence';
import type { NarrativeFinding } from '../narrative/narrative-finding';
import { command, id, query } from './contract-call';

export interface CheckedFinding extends NarrativeFinding {
  /** Why a person let it stand, who and when; null while it is open. */
  readonly accepted: { readonly reason: string; readonly author: string; readonly atText: string } | null;
}

export interface NarrativeCheck {
  /** In the order of the pack. */
  readonly findings: readonly CheckedFinding[];
  readonly open: number;
}

const search = z.string().max(200);

/** Figures in the texts of a pack, and what is checked of them. */
export const narrativeContract = {
  /** Figures that a text can take, found by words; those of the pack's own metrics for none. */
  'packs.figureChoices': query<readonly FigureChoice[]>()(z.strictObject({ packId: id, search })),
  'packs.sentenceChoices': query<readonly SentenceChoice[]>()(z.strictObject({ packId: id, search })),
  /** What people typed, held against the data. */
  'packs.check': query<NarrativeCheck>()(z.strictObject({ packId: id })),
  'packs.acceptFinding': command<null>()(
    z.strictObject({
      packId: id,
      findingId: id,
      reason: z.string().trim().min(1, 'Say why it may stand.').max(400, 'Keep the reason under 400 letters.'),
    }),
  ),
  'packs.reopenFinding': command<null>()(z.strictObject({ packId: id, findingId: id })),
} as const;
