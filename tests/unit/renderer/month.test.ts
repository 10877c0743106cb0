import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DatedEntry } from '#shared/contract/dated-entry';
import { dayLabel } from '../../../renderer/features/calendar/day-label';
import { fitDay } from '../../../renderer/features/calendar/fit-day';

test('a day shows its entries or says how many more there are, and hides none', () => {
  expect(fitDay(['a', 'b'])).toEqual({ shown: ['a', 'b'], more: 0 });
  expect(fitDay(['a', 'b', 'c', 'd'])).toEqual({ shown: ['a'], more: 3 });
  fc.assert(
    fc.property(fc.array(fc.string()), (entries) => {
      const { shown, more } = fitDay(entries);
      expect(shown).toEqual(entries.slice(0, shown.length));
      expect(shown.length + more).toBe(entries.length);
      expect(more).not.toBe(1);
    }),
  );
});

test('a day says all that it holds to those who hear it', () => {
  const entry: DatedEntry = {
    key: 'a',
    on: '2024-10-17',
    kind: 'papers',
    title: 'PCC Accountability Meeting',
    words: 'Papers due',
    targetId: 'm',
    closed: null,
    overdue: true,
  };
  expect(dayLabel('2024-10-17', [entry, { ...entry, key: 'b', kind: 'meeting', overdue: false }], '2024-10-17')).toBe(
    'Thursday 17 October 2024, today. Papers due: PCC Accountability Meeting, overdue. PCC Accountability Meeting',
  );
  expect(dayLabel('2024-10-18', [], '2024-10-17')).toBe('Friday 18 October 2024');
});
