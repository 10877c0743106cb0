import type { PackAction, PackStep } from './pack-step';

export const packStates = ['draft', 'in-review', 'approved', 'published'] as const;
export type PackState = (typeof packStates)[number];

export interface PackStanding {
  readonly state: PackState;
  /** The approval that no longer holds, because the document is another one now; null where none lapsed. */
  readonly lapsed: PackStep | null;
}

/**
 * Where a pack stands, by the steps that were taken and by what it shows now. An approval holds for the document that was approved:
 * as soon as a figure or a text of it is another, the pack is in review again, without anybody doing anything.
 *
 * @param steps in their order
 * @param documentSha256 of the document as it is now
 */
export function packStanding(steps: readonly PackStep[], documentSha256: string): PackStanding {
  const last = steps.at(-1);
  if (last === undefined || last.action === 'send-back') return { state: 'draft', lapsed: null };
  if (last.action === 'publish') return { state: 'published', lapsed: null };
  if (last.action === 'submit') return { state: 'in-review', lapsed: null };
  return last.documentSha256 === documentSha256
    ? { state: 'approved', lapsed: null }
    : { state: 'in-review', lapsed: last };
}

const moves: Readonly<Record<PackState, readonly PackAction[]>> = {
  draft: ['submit'],
  'in-review': ['approve', 'send-back'],
  approved: ['publish', 'send-back'],
  published: [],
};

/** The steps that a pack in this state can take, the one that leads on first. */
export function allowedActions({ state }: Pick<PackStanding, 'state'>): readonly PackAction[] {
  return moves[state];
}

const wanted: Readonly<Record<PackAction, string>> = {
  submit: 'sent for review',
  'send-back': 'sent back',
  approve: 'approved',
  publish: 'published',
};
const instead: Readonly<Record<PackState, string>> = {
  draft: 'it is a draft: send it for review first',
  'in-review': 'it is in review: it has to be approved first',
  approved: 'it is approved already',
  published: 'it is published: make a new edition of it',
};

/** Why a pack cannot take a step, as one sentence; null where it can. */
export function refusedAction(action: PackAction, { state, lapsed }: PackStanding): string | null {
  if (moves[state].includes(action)) return null;
  if (action === 'publish' && lapsed !== null)
    return 'The pack cannot be published: its approval has lapsed, because it has changed since. Have it approved again.';
  const why = state === 'in-review' && action === 'submit' ? 'it is in review already' : instead[state];
  return `The pack cannot be ${wanted[action]}: ${why}.`;
}
