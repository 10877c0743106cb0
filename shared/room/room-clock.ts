import type { RoomEvent } from './room-event';

export type ItemState = 'to-come' | 'now' | 'done' | 'deferred';

interface ItemClock {
  readonly state: ItemState;
  readonly spentMs: number;
}

export interface RoomClock {
  readonly items: ReadonlyMap<string, ItemClock>;
  /** The item that is being dealt with; null before the first and between two. */
  readonly currentId: string | null;
  /** Whether its time runs: false in a pause. */
  readonly running: boolean;
  readonly begun: boolean;
  readonly closed: boolean;
  /** Since the first item began, pauses included. */
  readonly spentMs: number;
  /** Later than the minutes allotted so far, or earlier where negative; null where no minutes are allotted. */
  readonly behindMs: number | null;
  /** Of the minutes allotted to what is still to come. */
  readonly leftMs: number;
}

interface TimedItem {
  readonly id: string;
  readonly minutes: number | null;
}

/**
 * How a meeting stands by its clock. Nothing ticks in the store: times follow from the moments at which items were begun and left. An
 * item that is begun ends the one before it. A clock of the computer that was set back adds no time and takes none away: no moment
 * counts as earlier than the one before it.
 *
 * @param events in the order in which they happened
 * @param now the present moment, in milliseconds as `Date.parse` gives them
 */
export function roomClock(agenda: readonly TimedItem[], events: readonly RoomEvent[], now: number): RoomClock {
  const spent = new Map<string, number>();
  const ended = new Map<string, 'done' | 'deferred'>();
  let current: string | null = null;
  let running = false;
  let closed = false;
  let begunAt: number | null = null;
  let last = Number.NEGATIVE_INFINITY;
  const advance = (to: number) => {
    const moment = Math.max(last, to);
    if (running && current !== null) spent.set(current, (spent.get(current) ?? 0) + moment - last);
    last = moment;
  };
  for (const { kind, itemId, at } of events) {
    advance(Date.parse(at));
    switch (kind) {
      case 'started':
        if (current !== null && current !== itemId) ended.set(current, 'done');
        if (itemId !== null) ended.delete(itemId);
        current = itemId;
        running = true;
        closed = false;
        begunAt ??= last;
        break;
      case 'paused':
        running = false;
        break;
      case 'done':
      case 'deferred':
        if (itemId !== null) ended.set(itemId, kind);
        if (current === itemId) {
          current = null;
          running = false;
        }
        break;
      case 'closed':
        if (current !== null) ended.set(current, 'done');
        current = null;
        running = false;
        closed = true;
        break;
    }
  }
  if (!closed) advance(now);
  const items = new Map(
    agenda.map(({ id }): [string, ItemClock] => [
      id,
      { state: id === current ? 'now' : (ended.get(id) ?? 'to-come'), spentMs: spent.get(id) ?? 0 },
    ]),
  );
  const spentMs = begunAt === null ? 0 : last - begunAt;
  return {
    items,
    currentId: current,
    running,
    begun: begunAt !== null,
    closed,
    spentMs,
    ...against(agenda, items, spentMs, begunAt !== null),
  };
}

const minute = 60_000;

/** What was dealt with took its allotted minutes out of the plan, however long it took; what goes on takes them out as it uses them. */
function against(
  agenda: readonly TimedItem[],
  items: ReadonlyMap<string, ItemClock>,
  spentMs: number,
  begun: boolean,
): Pick<RoomClock, 'behindMs' | 'leftMs'> {
  let planned = 0;
  let used = 0;
  for (const { id, minutes } of agenda) {
    const allotted = (minutes ?? 0) * minute;
    const clock = items.get(id);
    planned += allotted;
    if (clock?.state === 'now') used += Math.min(allotted, clock.spentMs);
    else if (clock?.state !== 'to-come') used += allotted;
  }
  return { behindMs: planned === 0 || !begun ? null : spentMs - used, leftMs: planned - used };
}
