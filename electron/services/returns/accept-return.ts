import type { Transaction } from '#db/connection/transaction';
import { listFindings } from '#db/repositories/findings';
import { insertUpdate } from '#db/repositories/progress-updates';
import { listTakenForms, recordTakenForm } from '#db/repositories/return-forms';
import { insertStatusEntry } from '#db/repositories/status-entries';
import { DeskError } from '#shared/contract/errors';
import type { ReturnedChange } from '#shared/return-form/judge-return';
import type { FormAbout } from '#shared/return-form/return-form';
import { longDate } from '#shared/text/dates';
import { findingStates } from '../findings/finding-state';
import type { Session } from '../session';
import { thisComputer } from '../this-computer';
import { formState } from './form-state';
import { refuseOldCopy } from './read-form';
import type { WaitingReturn } from './waiting-return';

/**
 * Stores the chosen rows of a form in one write, as they were shown.
 * @returns how many
 * @throws DeskError conflict where what is stored has changed since it was shown; not-found for a row that was not shown; invalid-input
 *   where a later form of the owner was taken in meanwhile
 */
export function acceptReturn(
  { write, today }: Pick<Session, 'write' | 'today'>,
  { fileName, about, changes }: WaitingReturn,
  findingIds: readonly string[],
): { readonly stored: number } {
  const chosen = [...new Set(findingIds)].map((id) => changes.find(({ findingId }) => findingId === id));
  return write({ actor: thisComputer, reason: `Return form of ${about.owner} taken in` }, (tx) => {
    refuseOldCopy(tx, about, fileName);
    const { of } = findingStates(tx, today());
    const findings = new Map(listFindings(tx).map((finding) => [finding.id, finding]));
    for (const change of chosen) {
      if (change === undefined)
        throw new DeskError('not-found', 'That row is not of this form. Choose the file again.');
      const finding = findings.get(change.findingId);
      const now = finding === undefined ? null : formState(of(finding));
      const { stored } = change;
      if (now?.statusId !== stored.statusId || now.updateId !== stored.updateId || now.owner !== stored.owner) {
        throw new DeskError('conflict', `${change.ref} changed after the form was shown. Choose the file again.`);
      }
      store(tx, about, change);
    }
    if (!listTakenForms(tx).some(({ formId }) => formId === about.formId)) recordTakenForm(tx, about);
    return { stored: chosen.length };
  });
}

function store(tx: Transaction, { owner, exportedOn }: FormAbout, { findingId, status, update }: ReturnedChange): void {
  const from = { findingId, author: owner, correctsId: null };
  if (status !== null) {
    insertStatusEntry(tx, {
      ...from,
      scheme: 'force',
      word: status.word,
      datedOn: status.datedOn,
      comment: `From the return form of ${longDate(exportedOn)}.`,
      evidence: null,
      hmicfrsReference: null,
    });
  }
  if (update !== null) insertUpdate(tx, { ...from, ...update, fileIds: [] });
}
