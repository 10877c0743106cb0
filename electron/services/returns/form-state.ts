import { standing } from '#shared/accountability/standing';
import type { StoredState } from '#shared/return-form/judge-return';
import type { FindingState } from '../findings/finding-state';

/** The last that was entered, whatever day it is of: an entry of an earlier day is news too. */
function lastEntered(records: readonly { readonly id: string; readonly recordedAt: string }[]): string | null {
  const ordered = records.toSorted((a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt));
  return ordered.at(-1)?.id ?? null;
}

/** What a return form is held against. */
export function formState({ finding, publishedOn, entries, updates, statuses }: FindingState): StoredState {
  const now = statuses.force;
  const update = standing(updates).at(-1);
  return {
    owner: finding.owner,
    publishedOn,
    statusId: lastEntered(entries.filter(({ scheme }) => scheme === 'force')),
    updateId: lastEntered(updates),
    status: now === null ? null : { word: now.word.word, label: now.word.label, datedOn: now.entry.datedOn },
    update:
      update === undefined
        ? null
        : {
            datedOn: update.datedOn,
            effort: update.effort,
            outcome: update.outcome,
            nextStep: update.nextStep,
            nextDue: update.nextDue,
          },
  };
}
