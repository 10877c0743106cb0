import { describe, expect, test } from 'vitest';
import type { Metric } from '#shared/domain/metric/metric';
import { yearEnding } from '#shared/domain/period/period-labels';
import { chartModel } from '#shared/pack/chart-model';
import { answered, observe } from '../analysis/norfolk-fixture';

const metric = {
  title: 'All violence with injury',
  unit: 'count',
  decimals: 0,
  direction: 'down',
  periodKind: 'year-ending',
} as Metric;
const series = [
  observe(yearEnding('2019-06-30'), 7091),
  observe(yearEnding('2022-06-30'), 8507),
  observe(yearEnding('2023-06-30'), 8505),
];

describe('chartModel', () => {
  test('draws a baseline and the breaks that part the series, and says both', () => {
    const model = chartModel(metric, series.slice(1), null, [], {
      baseline: { value: 7091, label: '12 months to 30 June 2019' },
    });
    expect(model?.baseline).toEqual({ value: 7091, label: 'Baseline 7,091' });
    expect(model?.axis.min).toBeLessThanOrEqual(7091);
    expect(model?.alt).toContain('The baseline is 7,091 (12 months to 30 June 2019).');
    expect(model?.caption).toContain('baseline of 7,091 (12 months to 30 June 2019)');
    const broken = chartModel(metric, series, null, [], { breaks: [{ date: '2021-04-01' }, { date: '2024-04-01' }] });
    expect(broken?.breaks).toEqual([{ position: 0.5, label: 'Break in series, Apr 2021' }]);
    expect(broken?.alt).toContain('The series breaks in April 2021.');
  });

  test('draws neither where neither is asked for', () => {
    const model = chartModel({ ...metric, periodKind: 'month', unit: 'percent', decimals: 1 }, answered, null, []);
    expect(model?.baseline).toBeNull();
    expect(model?.breaks).toEqual([]);
    expect(model?.alt).not.toMatch(/baseline|break/);
  });
});
