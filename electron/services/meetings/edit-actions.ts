import type { Store } from '#db/connection/store';
import type { Transaction } from '#db/connection/transaction';
import { insertActionUpdate, listActionUpdates } from '#db/repositories/action-updates';
import { insertAction, listActions, updateAction } from '#db/repositories/actions';
import { actionState } from '#shared/accountability/action-state';
import type { InputOf } from '#shared/contract/contract';
import type { Saved } from '#shared/contract/contract-call';
import { DeskError } from '#shared/contract/errors';
import { parseDue } from '#shared/import/cells/parse-due';
import { longDate } from '#shared/text/dates';
import { thisComputer } from '../this-computer';

function dueOf(written: string | null) {
  if (written === null) return null;
  const due = parseDue(written);
  if (due !== null) return due;
  const message = `“${written.slice(0, 80)}” is no time to promise for: write it as 31 March 2025, October 2024 or 2024/25 Q3.`;
  throw new DeskError('invalid-input', message, { 'details.due': message });
}

function refuse(field: string, message: string): never {
  throw new DeskError('invalid-input', message, { [field]: message });
}

export function saveAction(store: Store, input: InputOf<'actions.save'>): Saved {
  const reason = `Action changed: ${input.details.text.slice(0, 80)}`;
  return store.write({ actor: thisComputer, reason }, (tx) => keepAction(tx, input));
}

/** Makes or changes an action, within a write. */
export function keepAction(tx: Transaction, { record, at, details }: InputOf<'actions.save'>): Saved {
  const due = dueOf(details.due);
  if (details.aim !== null && details.metricId === null)
    refuse('details.aim', 'An aim is a value of a metric: choose the metric that measures it.');
  return record === null
    ? { id: insertAction(tx, { ...details, ...at, due }), revision: 1 }
    : { id: record.id, revision: updateAction(tx, record, { ...details, due }) };
}

export function addActionUpdate(store: Store, input: InputOf<'actions.addUpdate'>) {
  return store.write({ actor: input.author, reason: 'Action reported on' }, (tx) => keepActionUpdate(tx, input));
}

/** Adds what became of an action, within a write. */
export function keepActionUpdate(tx: Transaction, input: InputOf<'actions.addUpdate'>): { readonly id: string } {
  const action = listActions(tx).find(({ id }) => id === input.actionId);
  if (action === undefined) throw new DeskError('not-found', 'That action is no longer in the workspace.');
  if (input.datedOn < action.madeOn)
    refuse('datedOn', `It was only promised on ${longDate(action.madeOn)}: give that day or a later one.`);
  const updates = listActionUpdates(tx).filter(({ actionId }) => actionId === action.id);
  const { isOpen, words } = actionState(action, updates, '9999-12-31');
  if (input.kind === 'closed' && !isOpen) throw new DeskError('conflict', `${words}: reopen it to close it anew.`);
  if (input.kind === 'reopened' && isOpen) throw new DeskError('conflict', 'It is open already.');
  return { id: insertActionUpdate(tx, input) };
}
