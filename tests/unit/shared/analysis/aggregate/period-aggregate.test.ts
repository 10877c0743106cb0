import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarYear, financialYear } from '#shared/analysis/aggregate/month-range';
import { averageOverRange } from '#shared/analysis/aggregate/period-aggregate';
import { monthPeriod } from '#shared/domain/period/period-labels';
import type { MetricUnit } from '#shared/domain/metric/metric';
import type { PeriodKind } from '#shared/domain/period/period';
import { answered, calls, observe } from '../norfolk-fixture';

const metric = { title: 'Answered in time', unit: 'percent', decimals: 1, periodKind: 'month' } as const;
const volumes = calls.map(([month, total]) => observe(monthPeriod(month), total));
const norfolk = { series: answered, volumes };

function average(range: { from: string; to: string }, data: Parameters<typeof averageOverRange>[0] = norfolk) {
  const result = averageOverRange(data, metric, range);
  if (result.kind === 'refused') throw new Error(result.reason);
  return result;
}

function refusal(
  range: { from: string; to: string },
  how: { data?: Parameters<typeof averageOverRange>[0]; unit?: MetricUnit; periodKind?: PeriodKind } = {},
) {
  const { data = norfolk, unit = 'percent', periodKind = 'month' } = how;
  const result = averageOverRange(data, { ...metric, unit, periodKind }, range);
  if (result.kind !== 'refused') throw new Error('not refused');
  return result;
}

describe('weighted average of a range', () => {
  it('gives 78.62 for 2022, and says that the plain mean is 79.33', () => {
    const result = average(calendarYear(2022));
    expect(result.weighted).toBeCloseTo(78.62, 2);
    expect(result.simple).toBeCloseTo(79.33, 2);
    expect(result).toMatchObject({
      label: '2022',
      n: 12,
      volume: 112_086,
      note: 'Weighted by volume: 78.6%. The plain mean of the months is 79.3%, because it counts quiet and busy months alike.',
    });
  });

  it('takes financial years and any months', () => {
    expect(average(financialYear(2022))).toMatchObject({ label: '2022/23', n: 12 });
    expect(average({ from: '2022-01', to: '2022-09' }).weighted).toBeCloseTo(79.32, 2);
    expect(average({ from: '2022-01', to: '2022-09' }).label).toBe('January to September 2022');
    const one = average({ from: '2023-09', to: '2023-09' });
    expect([one.weighted, one.simple, one.note, one.label]).toEqual([87.1, 87.1, null, 'September 2023']);
  });

  it('prefers numerators, then denominators, then the series of volumes', () => {
    const [may, june] = [monthPeriod('2023-05'), monthPeriod('2023-06')];
    const range = { from: '2023-05', to: '2023-06' };
    const own = [observe(may, 33.3, { numerator: 1, denominator: 3 }), observe(june, 50, { denominator: 1 })];
    expect(average(range, { series: own, volumes: null }).weighted).toBeCloseTo(37.5, 10);
    expect(average(range, { series: own, volumes }).weighted).toBeCloseTo(37.5, 10);
    const plain = own.map(({ period, value }) => observe(period, value));
    const counted = [observe(may, 3), observe(june, 1)];
    expect(average(range, { series: plain, volumes: counted }).weighted).toBeCloseTo((33.3 * 3 + 50) / 4, 10);
  });

  it('takes no other unit for a share of its numerator', () => {
    const may = observe(monthPeriod('2023-05'), 7.5, { numerator: 75, denominator: 10 });
    const range = { from: '2023-05', to: '2023-05' };
    const seconds = averageOverRange({ series: [may], volumes: null }, { ...metric, unit: 'seconds' }, range);
    expect(seconds).toMatchObject({ kind: 'average', weighted: 7.5 });
  });

  it('puts quarters together', () => {
    const quarter = (start: string, end: string, value: number, denominator: number) =>
      observe({ kind: 'quarter', start, end }, value, { denominator });
    const series = [quarter('2023-04-01', '2023-06-30', 10, 1), quarter('2023-07-01', '2023-09-30', 20, 3)];
    const range = { from: '2023-04', to: '2023-09' };
    const result = averageOverRange({ series, volumes: null }, { ...metric, periodKind: 'quarter' }, range);
    expect(result).toMatchObject({ kind: 'average', weighted: 17.5, simple: 15, n: 2 });
    const odd = refusal({ from: '2023-05', to: '2023-09' }, { data: { series, volumes: null }, periodKind: 'quarter' });
    expect(odd.reason).toBe(
      'Answered in time is not averaged over May to September 2023: it is not made of whole quarters.',
    );
  });

  it('lies between the lowest and the highest, and equals the plain mean for equal volumes', () => {
    const row = fc.record({ n: fc.integer({ min: 1, max: 9999 }), p: fc.integer({ min: 0, max: 1000 }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 12, maxLength: 12 }), fc.boolean(), (rows, equal) => {
        const series = rows.map(({ n, p }, index) =>
          observe(monthPeriod(`2022-${String(index + 1).padStart(2, '0')}`), p / 10, { denominator: equal ? 7 : n }),
        );
        const result = average(calendarYear(2022), { series, volumes: null });
        const values = rows.map(({ p }) => p / 10);
        expect(result.weighted).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(result.weighted).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        if (equal) expect(result.weighted).toBeCloseTo(result.simple, 9);
      }),
    );
  });
});

describe('what is not averaged', () => {
  it('a range with months missing', () => {
    const year = refusal(calendarYear(2023));
    expect(year.reason).toBe(
      'Answered in time is not averaged over 2023: no figure for October 2023, November 2023 and December 2023.',
    );
    expect(year.missing.map(({ end }) => end)).toEqual(['2023-10-31', '2023-11-30', '2023-12-31']);
    const long = refusal({ from: '2021-01', to: '2022-06' });
    expect(long.reason).toContain('no figure for ten of 18 months.');
    const gap = { series: [observe(monthPeriod('2023-01'), null)], volumes };
    expect(refusal({ from: '2023-01', to: '2023-01' }, { data: gap }).missing).toHaveLength(1);
  });

  it('a range without volumes', () => {
    const bare = refusal({ from: '2023-01', to: '2023-02' }, { data: { series: answered, volumes: null } });
    expect(bare.reason).toContain(': nothing to weigh by for January 2023 and February 2023.');
    expect(bare.unweighted).toHaveLength(2);
    const empty = [observe(monthPeriod('2023-01'), 50, { denominator: 0 })];
    const none = refusal({ from: '2023-01', to: '2023-01' }, { data: { series: empty, volumes: null } });
    expect(none.reason).toContain('its volumes are all 0');
  });

  it('counts, money, rolling years, samples and a range that ends before it starts', () => {
    const range = calendarYear(2022);
    expect(refusal(range, { unit: 'count' }).reason).toContain('counts are added up, not averaged');
    expect(refusal(range, { unit: 'currency' }).reason).toContain('money is added up, not averaged');
    for (const periodKind of ['year-ending', 'financial-year', 'sample', 'point-in-time'] as const)
      expect(refusal(range, { periodKind }).reason).toContain('only figures of months or quarters');
    expect(refusal({ from: '2022-03', to: '2022-01' }).reason).toContain('it is not made of whole months');
  });
});
