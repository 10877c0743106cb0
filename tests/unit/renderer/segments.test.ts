import { describe, expect, test } from 'vitest';
import { isMonthly, lineRuns } from '../../../renderer/charts/segments';
import { monthlyPoints, point } from './support/points';

describe('lineRuns', () => {
  test('joins all months of a series', () => {
    expect(lineRuns(monthlyPoints(2021, 11, 23)).map((run) => run.length)).toEqual([23]);
  });

  test('keeps a gap a gap, and a lone point between gaps without a line', () => {
    const points = monthlyPoints(2022, 1, 8).map((entry, index) =>
      index === 3 || index === 5 ? { ...entry, value: null } : entry,
    );
    expect(lineRuns(points)).toEqual([
      [0, 1, 2],
      [6, 7],
    ]);
  });

  test('does not join over a month that is left out', () => {
    const points = monthlyPoints(2022, 1, 8).filter((_, index) => index !== 4);
    expect(lineRuns(points)).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6],
    ]);
  });

  test('never joins one value or two audits', () => {
    expect(lineRuns([point('2023-06-30', '', 1)])).toEqual([]);
    expect(lineRuns([point('2021-12-31', '', 66.5), point('2023-12-31', '', 89.1)])).toEqual([]);
  });

  test('does not join a baseline of years ago with the last two years', () => {
    const points = ['2019-06-30', '2022-06-30', '2023-06-30'].map((end) => point(end, '', 1));
    expect(lineRuns(points)).toEqual([]);
  });
});

test('isMonthly tells a run of months from anything else', () => {
  expect(isMonthly(monthlyPoints(2021, 11, 3))).toBe(true);
  expect(isMonthly([point('2022-06-30', '', 1), point('2023-06-30', '', 1)])).toBe(false);
  expect(isMonthly([point('2022-06-30', '', 1)])).toBe(false);
});
