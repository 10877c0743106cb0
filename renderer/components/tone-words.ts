import type { FindingTone } from '#shared/domain/finding/finding';
import type { Tone } from '#shared/analysis/tone';

/** The word that always goes with a tone's shape. */
export const toneWords: Readonly<Record<Tone, string>> = {
  better: 'Better',
  worse: 'Worse',
  steady: 'No clear change',
  unknown: 'Not judged',
};

/** The shape that goes with a finding's tone; its word is the finding's own. */
export const findingToneShapes: Readonly<Record<FindingTone, Tone>> = {
  strength: 'better',
  improve: 'worse',
  mixed: 'steady',
};
