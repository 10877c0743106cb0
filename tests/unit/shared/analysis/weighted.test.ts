import { describe, expect, it } from 'vitest';
import { rollingSum, simpleMean, weightedMean } from '#shared/analysis/weighted';
import { calls } from './norfolk-fixture';

const of2022 = calls.filter(([month]) => month.startsWith('2022')).map(([, n, p]) => ({ n, p }));

describe('means', () => {
  it('weighs the year 2022 by calls', () => {
    expect(weightedMean(of2022)).toBeCloseTo(78.62, 2);
    expect(simpleMean(of2022.map(({ p }) => p))).toBeCloseTo(79.33, 2);
  });

  it('shows the effect of the doubtful volume of January 2022', () => {
    expect(weightedMean([{ n: 8700, p: 85.6 }, ...of2022.slice(1)])).toBeCloseTo(78.96, 2);
    expect(weightedMean(of2022.slice(0, 9))).toBeCloseTo(79.32, 2);
    expect(weightedMean([{ n: 8700, p: 85.6 }, ...of2022.slice(1, 9)])).toBeCloseTo(79.73, 2);
  });

  it('has none of nothing', () => {
    expect([weightedMean([]), weightedMean([{ n: 0, p: 5 }]), simpleMean([])]).toEqual([null, null, null]);
    expect(() => weightedMean([{ n: -1, p: 5 }])).toThrow(RangeError);
  });
});

describe('rolling sums', () => {
  it('adds twelve months and waits for the twelfth', () => {
    const sums = rollingSum(calls.map(([, n]) => n));
    expect(sums.slice(0, 11).every((sum) => sum === null)).toBe(true);
    expect(sums[13]).toBe(of2022.reduce((sum, { n }) => sum + n, 0));
  });

  it('counts no gap as nothing', () => {
    expect(rollingSum([1, 2, null, 4, 5, 6], 2)).toEqual([null, 3, null, null, 9, 11]);
  });
});
