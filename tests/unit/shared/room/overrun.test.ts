import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overrunItem } from '#shared/room/overrun';
import { roomClock } from '#shared/room/room-clock';
import { againstMinutes } from '#shared/text/clock-words';

const agenda = [
  { id: 'a', minutes: 10 },
  { id: 'b', minutes: null },
];
const begun = (itemId: string) => [{ seq: 1, kind: 'started' as const, itemId, at: '2024-10-24T10:00:00.000Z' }];
const after = (itemId: string, minutes: number) =>
  overrunItem(agenda, roomClock(agenda, begun(itemId), Date.parse('2024-10-24T10:00:00Z') + minutes * 60_000));

test('an item runs over from the moment at which its minutes are used, and one without minutes never', () => {
  expect(after('a', 9.99)).toBeNull();
  expect(after('a', 10)?.id).toBe('a');
  expect(after('a', 25)?.id).toBe('a');
  expect(after('b', 500)).toBeNull();
  expect(overrunItem(agenda, roomClock(agenda, [], 0))).toBeNull();
});

test('the time that an item has taken is told against its minutes', () => {
  expect(againstMinutes(0, 10)).toBe('of 10 min');
  expect(againstMinutes(599_999, 10)).toBe('of 10 min');
  expect(againstMinutes(600_000, 10)).toBe('its 10 min are up');
  expect(againstMinutes(660_000, 10)).toBe('1 min over its 10');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 600 }), (minutes, over) => {
      expect(againstMinutes((minutes + over) * 60_000, minutes)).toBe(`${over} min over its ${minutes}`);
    }),
  );
});
