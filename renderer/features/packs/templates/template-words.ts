import type { TemplateBasis } from '#shared/pack/pack-template';

/** What templates are for, in the words of a choice and of a group of them. */
export const basisWords: {
  readonly [B in TemplateBasis]: { readonly choice: string; readonly group: string; readonly subject: string };
} = {
  meeting: { choice: 'A kind of meeting', group: 'By kind of meeting', subject: 'Which meeting' },
  area: { choice: 'An area of PEEL', group: 'By PEEL area', subject: 'Which area' },
  objective: { choice: 'An objective of the plan', group: 'By plan objective', subject: 'Which objective' },
};
