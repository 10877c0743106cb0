import { describe, expect, test } from 'vitest';
import { smallMultiplesModel, type SmallSeriesInput } from '#shared/charts/small-multiples-model';
import { monthPeriod, yearEnding } from '#shared/domain/period/period-labels';
import { answered, calls, observe } from '../analysis/norfolk-fixture';
import { answeredMetric } from './norfolk-xmr';

const norfolk: SmallSeriesInput = {
  key: 'answered',
  title: 'Answered within 10 seconds',
  metric: answeredMetric,
  target: { value: 90, standing: 'standard' },
  observations: answered,
};
const late: SmallSeriesInput = {
  ...norfolk,
  key: 'late',
  title: '60 seconds and over',
  target: null,
  observations: calls.slice(6).map(([month, , , , value]) => observe(monthPeriod(month), value)),
};

describe('smallMultiplesModel', () => {
  test('gives every series the same periods and its own scale', () => {
    const model = smallMultiplesModel([norfolk, late], { sharedAxis: false });
    expect(model?.periods).toHaveLength(23);
    expect(model?.series.map(({ values }) => values.length)).toEqual([23, 23]);
    expect(model?.series[1]?.values.slice(0, 7)).toEqual([null, null, null, null, null, null, 1]);
    expect(model?.series.map(({ texts }) => texts.length)).toEqual([23, 23]);
    expect(model?.series[0]?.texts.at(-1)).toBe('87.1%');
    expect(model?.series[1]?.texts[0]).toBe('–');
    expect(model?.series.map(({ axis }) => [axis.min, axis.max])).toEqual([
      [70, 90],
      [0, 3],
    ]);
    expect(model?.series[0]?.latest).toEqual({ value: '87.1%', period: 'Sep 2023', position: 22 });
    expect(model?.series[0]?.target).toEqual({ value: 90, label: 'Standard 90%' });
    expect(model?.series[1]?.alt).toMatch(/^60 seconds and over: 17 months from May 2022/);
  });

  test('gives all one scale where asked', () => {
    const model = smallMultiplesModel([norfolk, late], { sharedAxis: true });
    expect(model?.series.map(({ axis }) => [axis.min, axis.max])).toEqual([
      [0, 100],
      [0, 100],
    ]);
  });

  test('refuses what one axis cannot carry', () => {
    const count = { ...late, metric: { ...answeredMetric, unit: 'count' } } as const;
    const yearly = { ...late, observations: [observe(yearEnding('2023-06-30'), 5)] };
    expect(() => smallMultiplesModel([norfolk, count], { sharedAxis: true })).toThrow(RangeError);
    expect(() => smallMultiplesModel([norfolk, yearly], { sharedAxis: false })).toThrow(RangeError);
  });

  test('is nothing without a number', () => {
    const empty = { ...norfolk, observations: [observe(monthPeriod('2023-01'), null)] };
    expect(smallMultiplesModel([empty], { sharedAxis: false })).toBeNull();
  });
});
