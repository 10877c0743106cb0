import { z } from 'zod';
import type { FigureChoice } from '../pack/figure/figure-choices';
import type { SentenceChoice } from '../pack/figure/sentences';
import { id, query } from './contract-call';

const search = z.string().max(200);

/** Figures in the texts of a pack, and what is checked of them. */
export const narrativeContract = {
  /** Figures that a text can take, found by words; those of the pack's own metrics for none. */
  'packs.figureChoices': query<readonly FigureChoice[]>()(z.strictObject({ packId: id, search })),
  'packs.sentenceChoices': query<readonly SentenceChoice[]>()(z.strictObject({ packId: id, search })),
} as const;
