import { describe, expect, test } from 'vitest';
import { positionOfBreak, positionOfDay } from '#shared/charts/chart-event';
import { fillGaps } from '#shared/charts/fill-gaps';
import { monthPeriod, yearEnding } from '#shared/domain/period/period-labels';

const months = ['2022-10', '2022-11', '2022-12'].map(monthPeriod);

describe('positionOfDay', () => {
  test.each([
    ['2022-10-01', -0.5],
    ['2022-11-16', 1],
    ['2022-12-01', 1.5],
  ])('%s stands at %d', (day, position) => {
    expect(positionOfDay(months, day)).toBeCloseTo(position, 10);
  });

  test('has no place outside the series or in windows that overlap', () => {
    expect(positionOfDay(months, '2022-09-30')).toBeNull();
    expect(positionOfDay([yearEnding('2023-06-30')], '2023-01-01')).toBeNull();
  });
});

describe('positionOfBreak', () => {
  test('parts overlapping windows before the first that holds what changed', () => {
    const windows = ['2019-06-30', '2022-06-30', '2023-06-30'].map(yearEnding);
    expect(positionOfBreak(windows, '2021-04-01')).toBe(0.5);
    expect(positionOfBreak(windows, '2019-01-01')).toBeNull();
    expect(positionOfBreak(windows, '2024-01-01')).toBeNull();
  });
});

describe('fillGaps', () => {
  test('adds the months between, and none between 12-month windows of different ends', () => {
    const gap = [monthPeriod('2022-11'), monthPeriod('2023-02')].map((period) => ({ period }));
    expect(fillGaps(gap).map(({ period, point }) => [period.start, point === null])).toEqual([
      ['2022-11-01', false],
      ['2022-12-01', true],
      ['2023-01-01', true],
      ['2023-02-01', false],
    ]);
    const windows = ['2023-05-31', '2023-06-30'].map((end) => ({ period: yearEnding(end) }));
    expect(fillGaps(windows)).toHaveLength(2);
  });
});
