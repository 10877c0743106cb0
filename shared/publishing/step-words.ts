import { longDate } from '../text/dates';
import type { PackStanding, PackState } from './pack-standing';
import type { PackAction, PackStep } from './pack-step';

/** What was done, as it stands in a history. */
export const stepWords: Readonly<Record<PackAction, string>> = {
  submit: 'Sent for review',
  'send-back': 'Sent back',
  approve: 'Approved',
  publish: 'Published',
};

export const stateLabels: Readonly<Record<PackState, string>> = {
  draft: 'Draft',
  'in-review': 'In review',
  approved: 'Approved',
  published: 'Published',
};

const dayOf = ({ takenAt }: PackStep) => longDate(takenAt.slice(0, 10));

/** "Approved by Ann Lee on 3 October 2024", "In review: the approval of 3 October 2024 has lapsed", "Draft". */
export function standingWords({ state, lapsed }: PackStanding, steps: readonly PackStep[]): string {
  if (lapsed !== null) return `In review: the approval by ${lapsed.author} on ${dayOf(lapsed)} has lapsed`;
  const last = steps.at(-1);
  if (last === undefined) return stateLabels[state];
  return `${stepWords[last.action]} by ${last.author} on ${dayOf(last)}`;
}
