import type { DatedEntry, DatedKind } from '#shared/contract/dated-entry';
import { closedDay } from '#shared/domain/calendar/closed-day';

/** An entry of the calendar with the key that tells it from all others. @param id of the record that it is about */
export function datedEntry(
  kind: DatedKind,
  id: string,
  on: string,
  title: string,
  words: string,
  overdue: boolean,
): DatedEntry {
  // Publishers choose their days themselves.
  const closed = kind === 'release' ? null : closedDay(on);
  return { key: `${kind} ${id} ${on} ${words}`, on, kind, title, words, targetId: id, closed, overdue };
}
