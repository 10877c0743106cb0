import type { RoomClock } from './room-clock';

/** The item that is dealt with, where it has used all of its minutes; null where it has not, or has none. */
export function overrunItem<I extends { readonly id: string; readonly minutes: number | null }>(
  agenda: readonly I[],
  clock: RoomClock,
): I | null {
  const item = agenda.find(({ id }) => id === clock.currentId);
  if (item === undefined || item.minutes === null) return null;
  return (clock.items.get(item.id)?.spentMs ?? 0) >= item.minutes * 60_000 ? item : null;
}
