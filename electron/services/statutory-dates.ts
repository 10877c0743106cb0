import type { Reader } from '#db/connection/reader';
import type { Store } from '#db/connection/store';
import {
  insertStatutoryDate,
  listStatutoryDates,
  markStatutoryDate,
  updateStatutoryDate,
} from '#db/repositories/statutory-dates';
import { statutoryState, type StatutoryStateName } from '#shared/accountability/statutory-state';
import type { InputOf } from '#shared/contract/contract';
import type { Saved } from '#shared/contract/contract-call';
import { DeskError } from '#shared/contract/errors';
import type { StatutoryRow } from '#shared/contract/statutory-contract';
import { longDate } from '#shared/text/dates';
import { thisComputer } from './this-computer';

/** Those that want something first, then by their next day; those without a day, done or laid aside, last. */
const order: readonly StatutoryStateName[] = ['overdue', 'due-soon', 'ahead', 'unset', 'done', 'aside'];

/** @param today ISO day */
export function statutoryRows(read: Reader, today: string): readonly StatutoryRow[] {
  return listStatutoryDates(read)
    .map(({ id, revision, isLawfulDay, done, ...details }) => ({
      id,
      revision,
      details,
      isLawfulDay,
      ...statutoryState({ ...details, isLawfulDay }, done, today),
      doneText: done.length === 0 ? null : `Done for ${longDate(done.at(-1) ?? '')}`,
    }))
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (a.on ?? '').localeCompare(b.on ?? ''));
}

export function saveStatutory(store: Store, { record, details }: InputOf<'calendar.saveStatutory'>): Saved {
  return store.write({ actor: thisComputer, reason: `Statutory date changed: ${details.title}` }, (tx) => {
    if (record === null) return { id: insertStatutoryDate(tx, { ...details, isLawfulDay: false }), revision: 1 };
    const kept = listStatutoryDates(tx).find(({ id }) => id === record.id);
    const isLawfulDay = kept?.isLawfulDay === true && kept.firstOn === details.firstOn;
    return { id: record.id, revision: updateStatutoryDate(tx, record, { ...details, isLawfulDay }) };
  });
}

/** @param today ISO day, kept as the day on which it was said to be done */
export function markStatutory(
  store: Store,
  { id, on, isDone }: InputOf<'calendar.markStatutory'>,
  today: string,
): null {
  store.write({ actor: thisComputer, reason: isDone ? 'Statutory date done' : 'Statutory date not done' }, (tx) => {
    if (!listStatutoryDates(tx).some((date) => date.id === id))
      throw new DeskError('not-found', 'The date is no longer there: it may have been removed.');
    markStatutoryDate(tx, id, on, isDone ? today : null);
  });
  return null;
}
