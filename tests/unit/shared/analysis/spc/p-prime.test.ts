import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainPChartRefusal, pPrime } from '#shared/analysis/spc/p-prime';
import { monthPeriod } from '#shared/domain/period/period-labels';
import { calls } from '../norfolk-fixture';
import { seriesOf } from './series-of';

const norfolk = calls.map(([name, n, p]) => ({
  period: monthPeriod(name),
  numerator: (n * p) / 100,
  denominator: n,
}));

const shares = (list: readonly (readonly [number, number])[]) =>
  seriesOf(list.map(() => 0)).map(({ period }, index) => {
    const [numerator, denominator] = list[index] as readonly [number, number];
    return { period, numerator, denominator };
  });

describe('P′ of the Norfolk 999 calls', () => {
  const result = pPrime(norfolk);

  it('finds the points to vary 5 times as much as chance', () => {
    expect(result?.sigmaZ).toBeCloseTo(5.034, 3);
    expect(result?.centre).toBeCloseTo(82.3606, 4);
    expect(result?.points.filter(({ outside }) => outside !== null).map(({ period }) => period.start)).toEqual([
      '2022-07-01',
      '2022-08-01',
      '2022-09-01',
      '2022-10-01',
      '2022-11-01',
      '2023-08-01',
    ]);
  });

  it('refuses a plain p-chart, which flags 18 of 23 months', () => {
    const centre = (result?.centre ?? 0) / 100;
    const outside = norfolk.filter(
      ({ numerator, denominator }) =>
        Math.abs(numerator / denominator - centre) > 3 * Math.sqrt((centre * (1 - centre)) / denominator),
    );
    expect(outside).toHaveLength(18);
    expect(plainPChartRefusal(norfolk)).toBe(
      'A plain p-chart is not offered: its limits allow for chance alone, but with a typical denominator of 9,984 these points vary 5.0 times as much (sigma Z), and 18 of 23 would lie outside.',
    );
  });

  it('does not depend on order', () => {
    expect(pPrime(norfolk.toReversed())).toEqual(result);
    expect(plainPChartRefusal(norfolk.toReversed())).toBe(plainPChartRefusal(norfolk));
  });
});

describe('P′', () => {
  it('agrees with sums by hand', () => {
    const result = pPrime(
      shares([
        [40, 100],
        [60, 100],
        [50, 100],
      ]),
    ); // prettier
    // z of −2, 2 and 0: ranges 4 and 2, mean 3; reach 3 × 5 points × 3 ÷ 1.128.
    expect(result?.centre).toBeCloseTo(50, 12);
    expect(result?.sigmaZ).toBeCloseTo(3 / 1.128, 12);
    expect(result?.points[0]?.upper).toBeCloseTo(50 + 45 / 1.128, 10);
    expect(result?.points[0]?.lower).toBeCloseTo(50 - 45 / 1.128, 10);
  });

  it('does not clip its limits and widens them for small denominators', () => {
    const result = pPrime(
      shares([
        [1, 10],
        [0, 200],
        [9, 100],
        [2, 1000],
      ]),
    );
    const reach = result?.points.map(({ lower, upper }) => upper - lower) ?? [];
    expect(result?.points[0]?.lower).toBeLessThan(0);
    expect(reach[0]).toBeCloseTo((reach[3] ?? 0) * 10, 8);
  });

  it('offers a plain p-chart where chance explains the points', () => {
    expect(
      plainPChartRefusal(
        shares([
          [48, 100],
          [53, 100],
          [51, 100],
          [45, 100],
          [52, 100],
        ]),
      ),
    ).toBeNull();
  });

  it('refuses one for points that vary too little', () => {
    const list = [
      [5000, 10000],
      [5001, 10000],
      [5000, 10000],
      [5002, 10000],
    ] as const;
    expect(plainPChartRefusal(shares(list))).toBe(
      'A plain p-chart is not offered: its limits allow for chance alone, but with a typical denominator of 10,000 these points vary only 0.02 times as much (sigma Z), and 0 of 4 would lie outside.',
    );
  });

  it('is sane where all or none count, and needs two points', () => {
    const all = pPrime(
      shares([
        [10, 10],
        [20, 20],
        [5, 5],
      ]),
    );
    expect(all).toMatchObject({ centre: 100, sigmaZ: 0 });
    expect(all?.points.every(({ lower, upper, outside }) => lower === 100 && upper === 100 && outside === null)).toBe(
      true,
    );
    expect(pPrime(shares([[1, 2]]))).toBeNull();
    expect(plainPChartRefusal([])).toBeNull();
  });

  it.each([[[1, 0]], [[3, 2]], [[-1, 2]], [[Number.NaN, 2]], [[1, Infinity]]] as const)('refuses %j', (share) => {
    expect(() => pPrime(shares([[1, 2], share]))).toThrow(RangeError);
  });

  it('counts failures as the mirror of successes', () => {
    const share = fc.tuple(fc.nat(50), fc.integer({ min: 50, max: 400 }));
    fc.assert(
      fc.property(fc.array(share, { minLength: 2, maxLength: 30 }), (list) => {
        const met = pPrime(shares(list));
        const missed = pPrime(shares(list.map(([n, of]) => [of - n, of] as const)));
        expect(missed?.sigmaZ).toBeCloseTo(met?.sigmaZ ?? Number.NaN, 8);
        for (const [index, point] of (met?.points ?? []).entries()) {
          const other = missed?.points[index];
          expect(other?.upper).toBeCloseTo(100 - point.lower, 8);
          expect(other?.outside ?? null).toBe(
            point.outside === null ? null : point.outside === 'high' ? 'low' : 'high',
          );
        }
      }),
    );
  });
});
