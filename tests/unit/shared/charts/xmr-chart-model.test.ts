import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { xmr } from '#shared/analysis/spc/xmr';
import { xmrChartModel } from '#shared/charts/xmr-chart-model';
import { monthPeriod } from '#shared/domain/period/period-labels';
import { answeredMetric, norfolkChart, norfolkResult } from './norfolk-xmr';

describe('xmrChartModel', () => {
  test('draws the limits of Norfolk’s 999 calls as computed, and labels them as printed', () => {
    const model = norfolkChart(norfolkResult());
    expect(model.limits).toHaveLength(1);
    expect(model.limits[0]?.mean).toBeCloseTo(82.3913, 4);
    expect(model.limits[0]?.lower).toBeCloseTo(77.464, 4);
    expect(model.limits[0]?.upper).toBeCloseTo(87.3186, 4);
    expect(model.limitLabels).toEqual({ mean: 'Mean 82.4%', lower: 'Lower limit 77.5%', upper: 'Upper limit 87.3%' });
    expect(model.target).toEqual({ value: 90, label: 'Standard 90%' });
    expect(model.variation.icon).toBe('improvement-high');
    expect(model.assurance).toEqual({ icon: 'fail', words: 'Consistently fails the 90% standard' });
  });

  test('gives each point the shape of its meaning, filled only outside the limits', () => {
    const model = norfolkChart(norfolkResult());
    const marks = Object.fromEntries(model.points.map(({ label, shape, filled }) => [label, [shape, filled]]));
    expect(marks['Aug 2023']).toEqual(['up', true]);
    expect(marks['Sep 2023']).toEqual(['up', false]);
    expect(marks['Nov 2022']).toEqual(['down', true]);
    expect(marks['Nov 2021']).toEqual(['circle', false]);
    expect(model.legend.map(({ shape, filled }) => [shape, filled])).toEqual([
      ['circle', false],
      ['up', false],
      ['up', true],
      ['down', false],
      ['down', true],
    ]);
  });

  test('breaks the limits at a rebase, marks it, and says that limits are on trial', () => {
    const model = norfolkChart(norfolkResult(['2023-01-01']));
    expect(model.limits.map(({ from, to }) => [from, to])).toEqual([
      [0, 13],
      [14, 22],
    ]);
    expect(model.limits[1]?.upper).toBeCloseTo(89.8582, 4);
    expect(model.markers).toEqual([{ kind: 'rebase', position: 13.5, label: 'Rebased from Jan 2023' }]);
    expect(model.caption).toContain('Trial limits: 9 points (January 2023 to September 2023).');
    expect(model.alt).toContain('(trial limits: 9 points)');
    expect(norfolkChart(norfolkResult()).caption).not.toContain('rial');
  });

  test('says in words all that it shows', () => {
    const { alt, caption } = norfolkChart(norfolkResult());
    expect(alt).toContain(
      'XmR chart of 23 points, November 2021 to September 2023. Mean 82.39%, limits 77.46% to 87.32%.',
    );
    expect(alt).toContain('above the upper limit (improvement): August 2023');
    expect(alt).toContain('below the lower limit (concern): July 2022 to November 2022');
    expect(alt).toContain('The standard is 90%.');
    expect(alt).toContain('NHSRplotthedots 0.2.2');
    expect(caption).toContain('NHSRplotthedots 0.2.2');
  });

  test('keeps the place of a month without a figure, and moves no limit onto another month', () => {
    const model = norfolkChart(norfolkResult(['2023-01-01'], ['2022-03-01', '2022-04-01']));
    expect(model.points).toHaveLength(23);
    expect(model.points.filter(({ value }) => value === null).map(({ label }) => label)).toEqual([
      'Mar 2022',
      'Apr 2022',
    ]);
    expect(model.table).toHaveLength(21);
    expect(model.limits.map(({ from, to }) => [from, to])).toEqual([
      [0, 13],
      [14, 22],
    ]);
  });

  test('puts events where their day falls in its month, and leaves those outside the series out', () => {
    const model = norfolkChart(norfolkResult(), [
      { kind: 'publication', on: '2022-10-14', label: 'PEEL 2021/22 published' },
      { kind: 'break', on: '2022-12-01', label: 'New call system' },
      { kind: 'publication', on: '2024-09-23', label: 'PEEL 2023–25 published' },
    ]);
    expect(model.markers.map(({ kind }) => kind)).toEqual(['publication', 'break']);
    expect(model.markers[0]?.position).toBeCloseTo(11 - 0.5 + 13 / 31, 10);
    expect(model.markers[1]?.position).toBe(12.5);
  });

  test('prints limits to a place more than the figures, so that a point just outside does not read as inside', () => {
    const row = norfolkChart(norfolkResult()).table.find(({ period }) => period === 'Aug 2023');
    expect(row).toMatchObject({ value: '87.9%', mean: '82.39%', lower: '77.46%', upper: '87.32%', flagged: true });
    expect(row?.words).toBe('above the upper limit (improvement)');
  });

  test('has an axis that holds every value, limit and target, within 0 to 100% unless they leave it', () => {
    const values = fc.array(fc.float({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, (numbers) => {
        const points = numbers.map((value, index) => ({ period: monthPeriod(monthOf(index)), value }));
        const options = { direction: 'up', target: 90, rebases: [], fixAfter: null } as const;
        const result = xmr(points, { ...options, ruleSet: 'Making Data Count Excel' });
        if (result === null) return;
        const target = { value: 90, standing: 'standard' } as const;
        const model = xmrChartModel({
          metric: answeredMetric,
          force: 'Norfolk',
          result,
          target,
          events: [],
          observationIds: new Map(),
        });
        const drawn = [90, ...numbers, ...model.limits.flatMap(({ lower, upper }) => [lower, upper])];
        const slack = 1e-6 * (model.axis.max - model.axis.min);
        expect(model.axis.min).toBeLessThanOrEqual(Math.min(...drawn) + slack);
        expect(model.axis.max).toBeGreaterThanOrEqual(Math.max(...drawn) - slack);
        if (Math.min(...drawn) >= 0) expect(model.axis.min).toBeGreaterThanOrEqual(0);
        if (Math.min(...drawn) >= 0 && Math.max(...drawn) <= 100) expect(model.axis.max).toBeLessThanOrEqual(100);
      }),
    );
  });
});

function monthOf(index: number): string {
  return `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
