import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarYear } from '#shared/analysis/aggregate/month-range';
import { usualVolume } from '#shared/analysis/aggregate/missing-volume';
import { reconcileClaim, type Claim } from '#shared/analysis/aggregate/reconcile-claim';
import { weightedMean } from '#shared/analysis/weighted';
import { monthPeriod } from '#shared/domain/period/period-labels';
import { answered, calls, observe } from '../norfolk-fixture';

const metric = { title: 'Answered in time', unit: 'percent', decimals: 1 } as const;
const volumes = calls.map(([month, total]) => observe(monthPeriod(month), total));
const norfolk = { series: answered, volumes };
const claim: Claim = { range: calendarYear(2023), value: 87.1, decimals: 1 };

function implied(of: Claim, data: Parameters<typeof reconcileClaim>[0] = norfolk) {
  const result = reconcileClaim(data, metric, of);
  if (result.kind !== 'implied') throw new Error(result.sentence);
  return result;
}

describe('the claim of 87.1% for 2023 against nine months', () => {
  it('implies 88.6% to 89.4% for October to December', () => {
    const result = implied(claim);
    expect(result.low).toBeCloseTo(88.6, 1);
    expect(result.high).toBeCloseTo(89.4, 1);
    expect([result.known, result.missing.length, result.plausible]).toEqual([9, 3, true]);
    expect(result.beyondKnown).toEqual({ side: 'above', extreme: 87.9, period: monthPeriod('2023-08') });
    expect(result.sentence).toBe(
      'Answered in time: 87.1% for 2023 implies 88.6% to 89.4% for October to December 2023, if those months had a volume of 30,054 to 37,562 together; that is above every one of the nine months held, of which the highest is 87.9% in August 2023.',
    );
  });

  it('supposes usual volumes, within those held', () => {
    const known = calls.filter(([month]) => month.startsWith('2023')).map(([, total]) => total);
    const usual = usualVolume(known);
    expect(Math.round(usual?.low ?? 0)).toBe(10_018);
    expect(Math.round(usual?.high ?? 0)).toBe(12_521);
    expect(usualVolume([5, 6])).toBeNull();
    expect(usualVolume([0, 0, 100])).toBeNull();
    expect(usualVolume([10, 10, 40])).toMatchObject({ low: 10 });
    expect(usualVolume([10, 40, 40])).toMatchObject({ high: 40 });
  });

  it('takes the volumes of the missing months where they are held', () => {
    const autumn = ['2023-10', '2023-11', '2023-12'].map((month) => observe(monthPeriod(month), 10_000));
    const result = implied(claim, { series: answered, volumes: [...volumes, ...autumn] });
    expect(result.volume).toEqual({ low: 30_000, high: 30_000 });
    // 87.05 to 87.15 over 131,423 calls, less what nine months had.
    expect(result.low).toBeCloseTo(88.938, 3);
    expect(result.high).toBeCloseTo(89.377, 3);
  });
});

describe('other claims', () => {
  it('finds what cannot be', () => {
    const high = implied({ ...claim, value: 91 });
    expect([high.plausible, high.low > 100]).toEqual([false, true]);
    expect(high.sentence).toMatch(/; that cannot be, so the claim and the figures held cannot both be right\.$/);
    expect(implied({ ...claim, value: 60 }).plausible).toBe(false);
    expect(implied({ ...claim, value: 86.5 })).toMatchObject({ plausible: true, beyondKnown: null });
    expect(implied({ ...claim, value: 86 }).beyondKnown?.side).toBeUndefined();
    expect(implied({ ...claim, value: 85.5 }).beyondKnown).toMatchObject({ side: 'below', extreme: 84.4 });
  });

  it('holds a whole year against its own average', () => {
    const of2022 = (value: number) =>
      reconcileClaim(norfolk, metric, { range: calendarYear(2022), value, decimals: 1 });
    expect(of2022(78.6)).toMatchObject({ kind: 'checked', agrees: true });
    expect(of2022(79.3)).toMatchObject({ kind: 'checked', agrees: false });
    expect(of2022(79.3).sentence).toBe(
      'Answered in time: 79.3% for 2022 does not agree with the twelve months held, which give 78.6%.',
    );
  });

  it('refuses where it would have to guess', () => {
    const refused = (data: Parameters<typeof reconcileClaim>[0], of = claim) => {
      const result = reconcileClaim(data, metric, of);
      expect(result.kind).toBe('refused');
      return result.sentence;
    };
    expect(refused(norfolk, { ...claim, range: calendarYear(2024) })).toContain('no month of it is held');
    expect(refused({ series: answered, volumes: null })).toContain('months are held without their volumes');
    const two = answered.filter(({ period }) => period.start >= '2023-08');
    expect(refused({ series: two, volumes })).toMatch(
      /: too few months are held to say what January 2023, .* may have had\.$/,
    );
  });

  it('always holds the truth: the real missing months lie within what their year implies', () => {
    const row = fc.record({ n: fc.integer({ min: 500, max: 2000 }), p: fc.integer({ min: 0, max: 1000 }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 12, maxLength: 12 }), fc.integer({ min: 3, max: 11 }), (rows, held) => {
        const pairs = rows.map(({ n, p }) => ({ n, p: p / 10 }));
        const all = pairs.map(({ n, p }, index) =>
          observe(monthPeriod(`2022-${String(index + 1).padStart(2, '0')}`), p, { denominator: n }),
        );
        const value = Math.round((weightedMean(pairs) ?? 0) * 10) / 10;
        const counts = all.map(({ period, denominator }) => observe(period, denominator));
        const data = { series: all.slice(0, held), volumes: counts };
        const result = implied({ range: calendarYear(2022), value, decimals: 1 }, data);
        const truth = weightedMean(pairs.slice(held)) ?? 0;
        expect(result.low - 1e-6 <= truth && truth <= result.high + 1e-6).toBe(true);
        expect(result.plausible).toBe(true);
      }),
    );
  });
});
