import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roomClock } from '#shared/room/room-clock';
import { roomEventKinds, type RoomEvent } from '#shared/room/room-event';

const start = Date.parse('2024-10-24T09:00:00Z');
const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
const now = (minutes: number) => start + minutes * 60_000;
const agenda = [
  { id: 'one', minutes: 10 },
  { id: 'two', minutes: 15 },
  { id: 'three', minutes: null },
];
const events = (...given: readonly (readonly [RoomEvent['kind'], string | null, number])[]): RoomEvent[] =>
  given.map(([kind, itemId, minutes], index) => ({ seq: index + 1, kind, itemId, at: at(minutes) }));
const minutes = (ms: number | null) => (ms === null ? null : ms / 60_000);

test('before the first item nothing runs and nothing is late', () => {
  const clock = roomClock(agenda, [], now(90));
  expect(clock).toMatchObject({ currentId: null, running: false, begun: false, spentMs: 0, behindMs: null });
  expect(minutes(clock.leftMs)).toBe(25);
});

test('an item that is begun ends the one before it', () => {
  const clock = roomClock(agenda, events(['started', 'one', 0], ['started', 'two', 12]), now(20));
  expect(clock.items.get('one')).toEqual({ state: 'done', spentMs: 12 * 60_000 });
  expect(clock.items.get('two')).toEqual({ state: 'now', spentMs: 8 * 60_000 });
  expect(clock.items.get('three')?.state).toBe('to-come');
  expect(minutes(clock.behindMs)).toBe(2);
  expect(minutes(clock.leftMs)).toBe(7);
});

test('a pause stops the item and not the meeting, which falls behind', () => {
  const clock = roomClock(agenda, events(['started', 'one', 0], ['paused', null, 4], ['started', 'one', 9]), now(11));
  expect(minutes(clock.items.get('one')?.spentMs ?? 0)).toBe(6);
  expect(minutes(clock.spentMs)).toBe(11);
  expect(minutes(clock.behindMs)).toBe(5);
});

test('an item that is done early, or deferred, gives its minutes to the others', () => {
  const early = roomClock(agenda, events(['started', 'one', 0], ['done', 'one', 3]), now(3));
  expect(minutes(early.behindMs)).toBe(-7);
  const deferred = roomClock(agenda, events(['started', 'one', 0], ['deferred', 'two', 5]), now(10));
  expect(deferred.items.get('two')?.state).toBe('deferred');
  expect(deferred.currentId).toBe('one');
  expect(minutes(deferred.behindMs)).toBe(-15);
});

test('after its end the meeting’s time stands still, and begins again with an item', () => {
  const ended = events(['started', 'one', 0], ['closed', null, 8]);
  expect(roomClock(agenda, ended, now(600))).toMatchObject({ closed: true, running: false, spentMs: 8 * 60_000 });
  const again = [...ended, { seq: 3, kind: 'started' as const, itemId: 'two', at: at(20) }];
  expect(roomClock(agenda, again, now(21))).toMatchObject({ closed: false, currentId: 'two' });
});

const anyEvents = fc.array(
  fc.record({
    kind: fc.constantFrom(...roomEventKinds),
    item: fc.constantFrom('one', 'two', 'three'),
    // Backwards too: the computer's clock may be set back during a meeting.
    minute: fc.integer({ min: -60, max: 300 }),
  }),
  { maxLength: 30 },
);

test('whatever happens in whatever order, no time is negative and the items together take no longer than the meeting', () => {
  fc.assert(
    fc.property(anyEvents, fc.integer({ min: -60, max: 400 }), (given, end) => {
      const told = given.map(({ kind, item, minute }, index) => ({
        seq: index + 1,
        kind,
        itemId: kind === 'paused' || kind === 'closed' ? null : item,
        at: at(minute),
      }));
      const clock = roomClock(agenda, told, now(end));
      const spent = [...clock.items.values()].map(({ spentMs }) => spentMs);
      expect(spent.every((ms) => ms >= 0)).toBe(true);
      expect(spent.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(clock.spentMs);
      expect([...clock.items.values()].filter(({ state }) => state === 'now').length).toBe(
        clock.currentId === null ? 0 : 1,
      );
      expect(clock.leftMs).toBeGreaterThanOrEqual(0);
    }),
  );
});
