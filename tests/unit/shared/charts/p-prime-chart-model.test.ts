import { describe, expect, test } from 'vitest';
import { pPrime } from '#shared/analysis/spc/p-prime';
import { pPrimeChartModel } from '#shared/charts/p-prime-chart-model';
import type { XmrChartModel } from '#shared/charts/xmr-chart';
import type { Direction } from '#shared/domain/metric/metric';
import { answered, calls } from '../analysis/norfolk-fixture';
import { answeredMetric } from './norfolk-xmr';

const shares = calls.map(([, n, p], index) => {
  const month = answered[index];
  if (month === undefined) throw new Error('The fixture has fewer months than calls.');
  return { period: month.period, numerator: (n * p) / 100, denominator: n };
});

function chart(direction: Direction = 'up'): XmrChartModel {
  const result = pPrime(shares);
  if (result === null) throw new Error('There are no points.');
  return pPrimeChartModel({
    metric: { ...answeredMetric, direction },
    force: 'Norfolk',
    result,
    target: { value: 90, standing: 'standard' },
    events: [],
    observationIds: new Map(answered.map(({ period, id }) => [period.end, id])),
  });
}

describe('pPrimeChartModel', () => {
  test('gives each point limits of its own, wider where the number is smaller, around one mean', () => {
    const { limits, steps, points } = chart();
    expect(steps).toBe('joined');
    expect(limits.map(({ from, to }) => [from, to])).toEqual(points.map((_, index) => [index, index]));
    expect(new Set(limits.map(({ mean }) => mean)).size).toBe(1);
    const width = (index: number) => (limits[index]?.upper ?? 0) - (limits[index]?.lower ?? 0);
    const sizes = calls.map(([, n], index) => ({ n, width: width(index) })).toSorted((a, b) => a.n - b.n);
    for (const [index, { width: wide }] of sizes.entries()) {
      const next = sizes[index + 1];
      if (next !== undefined) expect(wide).toBeGreaterThanOrEqual(next.width);
    }
  });

  test('fills the points outside their limits and no others, shaped by what they mean', () => {
    const marks = (model: XmrChartModel) =>
      model.points.filter(({ filled }) => filled).map(({ label, shape }) => [label, shape]);
    const worse = ['Jul 2022', 'Aug 2022', 'Sep 2022', 'Oct 2022', 'Nov 2022'];
    expect(marks(chart())).toEqual([...worse.map((month) => [month, 'down']), ['Aug 2023', 'up']]);
    expect(marks(chart('down'))).toEqual([...worse.map((month) => [month, 'up']), ['Aug 2023', 'down']]);
    expect(new Set(marks(chart('neither')).map(([, shape]) => shape))).toEqual(new Set(['diamond']));
  });

  test('says in words what it shows, names its maker, and gives no verdict against the target', () => {
    const { alt, caption, assurance, variation, target } = chart();
    expect(alt).toContain('P′ chart of 23 points, November 2021 to September 2023.');
    expect(alt).toContain('6 of 23 points lie outside their limits; above the upper limit: August 2023;');
    expect(alt).toContain('The standard is 90%.');
    expect(caption).toContain('P′ chart (Laney)');
    expect(caption).toContain('5.0 times as wide');
    expect(target?.label).toBe('Standard 90%');
    expect(assurance).toBeNull();
    expect(variation.icon).toBe('common-cause');
  });

  test('marks no rebase between its limits, and leads each row to its figure', () => {
    const { markers, table } = chart();
    expect(markers).toEqual([]);
    expect(table.map(({ observationId }) => observationId)).toEqual(answered.map(({ id }) => id));
  });
});
