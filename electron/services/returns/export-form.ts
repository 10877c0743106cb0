import { randomUUID } from 'node:crypto';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import { returnWorkbook } from '#db/writers/return-workbook';
import { isSettled } from '#shared/accountability/attention';
import { dueOf } from '#shared/accountability/due-of';
import { DeskError } from '#shared/contract/errors';
import { tidy } from '#shared/return-form/form-columns';
import { instructionsOf } from '#shared/return-form/instructions';
import type { FormRow, ReturnForm } from '#shared/return-form/return-form';
import { longDate } from '#shared/text/dates';
import { fileNameOf } from '../file-name-of';
import { asks } from '../findings/sort-attention';
import { findingStates, type FindingState } from '../findings/finding-state';
import type { Session } from '../session';
import { formMark, formSeal } from './form-seal';
import { formState } from './form-state';

/**
 * The open findings of an owner as a workbook to fill in. Nothing is stored: the form says of itself what it is.
 * @throws DeskError refused where the owner has none
 */
export function exportForm(
  { read, today }: Pick<Session, 'read' | 'today'>,
  owner: string,
): { readonly name: string; readonly bytes: Uint8Array } {
  const { context, words, of } = findingStates(read, today());
  const open = context.data.findings
    .filter((finding) => finding.owner === owner)
    .map(of)
    .filter((state) => asks(state) && !isSettled(state.finding, state.statuses));
  if (open.length === 0) throw new DeskError('refused', `${owner} has no open findings: there is nothing to ask for.`);
  const form: ReturnForm = {
    formId: randomUUID(),
    workspace: readWorkspaceInfo(read).title,
    mark: formMark(read),
    owner: tidy(owner),
    exportedOn: today(),
    exportedAt: new Date().toISOString(),
    findings: open.map((state) => formRow(state, today())),
  };
  return {
    name: fileNameOf(`Return form ${owner} ${form.exportedOn}`, 'Return form', 'xlsx'),
    bytes: returnWorkbook(form, instructionsOf(form, words), formSeal(read, form)),
  };
}

function formRow(state: FindingState, today: string): FormRow {
  const { id, ref, title, text } = state.finding;
  const { statusId, updateId, status } = formState(state);
  return {
    id,
    ref,
    title,
    text,
    statusId,
    updateId,
    deadline: dueOf(state.finding, today)?.words ?? '',
    statusNow: status === null ? 'None yet' : `${status.label}, ${longDate(status.datedOn)}`,
  };
}
