import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, dayText } from '../../../renderer/components/day-draft';
import { moved, replaced, without } from '../../../renderer/components/ordered';

test('an item moves by one place, and not past the ends', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
});

test('moving keeps every item, and moving back restores the order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat(), fc.constantFrom(-1, 1), (items, place, by) => {
      const index = place % items.length;
      const next = moved(items, index, by);
      expect(next.toSorted()).toEqual(items.toSorted());
      if (next !== items) expect(moved(next, index + by, -by)).toEqual(items);
    }),
  );
});

test('one item is replaced or taken out, also where others are equal to it', () => {
  expect(replaced(['a', 'a'], 1, 'b')).toEqual(['a', 'b']);
  expect(without(['a', 'a', 'b'], 0)).toEqual(['a', 'b']);
});

test('a day is shown in words and read however it is written; what is no day is kept to be refused', () => {
  expect(dayText('2021-04-01')).toBe('1 April 2021');
  expect(dayText(null)).toBe('');
  for (const text of ['1 April 2021', '01/04/2021', '2021-04-01', ' 1 apr 2021 '])
    expect(dayOf(text)).toBe('2021-04-01');
  expect(dayOf('')).toBeNull();
  expect(dayOf('spring')).toBe('spring');
});
