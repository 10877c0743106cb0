import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, oddVolumes } from '#shared/analysis/odd-volumes';
import { monthPeriod } from '#shared/domain/period/period-labels';
import { calls } from './norfolk-fixture';

const series = (...values: number[]) =>
  values.map((value, index) => ({ period: monthPeriod(`20${10 + Math.floor(index / 9)}-0${(index % 9) + 1}`), value }));
const odd = (...values: number[]) => oddVolumes(series(...values)).map(({ row, side }) => [row.value, side]);

test('of the published 999 calls exactly January 2022 is odd', () => {
  const found = oddVolumes(calls.map(([month, value]) => ({ period: monthPeriod(month), value })));
  expect(found.map(({ row, side, median: middle }) => [row.period.end, row.value, side, middle])).toEqual([
    ['2022-01-31', 2958, 'low', 9984],
  ]);
});

test('doubts under half and over twice, not at it, and whatever the order of the rows', () => {
  expect(odd(100, 100, 50, 100, 100)).toEqual([]);
  expect(odd(100, 100, 49, 100, 100)).toEqual([[49, 'low']]);
  expect(odd(100, 100, 200, 100, 100)).toEqual([]);
  expect(odd(100, 100, 201, 100, 100)).toEqual([[201, 'high']]);
  expect(odd(0, 100, 100, 100, 100)).toEqual([[0, 'low']]);
  expect(oddVolumes(series(100, 100, 49, 100, 100).toReversed())).toHaveLength(1);
});

test('does not doubt few values, small numbers or a steady rise', () => {
  expect(odd(100, 10, 100)).toEqual([]);
  expect(odd(2, 15, 3, 7, 4)).toEqual([]);
  expect(odd(100, 130, 170, 220, 290, 380, 490, 640)).toEqual([]);
});

test('the median lies between the smallest and the largest, with half on either side', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }), (values) => {
      const middle = median(values);
      expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
      expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
    }),
  );
  expect(median([])).toBe(0);
});
