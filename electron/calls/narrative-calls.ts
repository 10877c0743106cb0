import { acceptFinding, checkPack, reopenFinding } from '../services/narrative/check-pack';
import { packFigureChoices } from '../services/narrative/figure-choices';
import { packSentenceChoices } from '../services/narrative/sentence-choices';
import type { DeskCalls } from './desk-call-types';

export const narrativeCalls = {
  'packs.figureChoices': ({ read }, input) => packFigureChoices(read, input),
  'packs.sentenceChoices': ({ read }, input) => packSentenceChoices(read, input),
  'packs.check': ({ read }, { packId }) => checkPack(read, packId),
  'packs.acceptFinding': acceptFinding,
  'packs.reopenFinding': reopenFinding,
} satisfies Partial<DeskCalls>;
