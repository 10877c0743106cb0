import type { MadeBasis } from '#shared/pack/pack-template';

/** What templates are for, in the words of a choice and of a group of them. */
export const basisWords: {
  readonly [B in MadeBasis]: { readonly choice: string; readonly group: string; readonly subject: string };
} = {
  duty: { choice: 'A duty by law', group: 'By duty', subject: 'Which duty' },
  meeting: { choice: 'A kind of meeting', group: 'By kind of meeting', subject: 'Which meeting' },
  area: { choice: 'An area of PEEL', group: 'By PEEL area', subject: 'Which area' },
  objective: { choice: 'An objective of the plan', group: 'By plan objective', subject: 'Which objective' },
};
