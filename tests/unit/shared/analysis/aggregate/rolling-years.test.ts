import { expect, it } from 'vitest';
import { rollingYears } from '#shared/analysis/aggregate/rolling-years';
import { monthPeriod, yearEnding } from '#shared/domain/period/period-labels';
import { calls, observe } from '../norfolk-fixture';

const months = calls.map(([month, total]) => observe(monthPeriod(month), total));

it('adds twelve months up to each month from the twelfth on', () => {
  const sums = rollingYears(months.toReversed());
  expect(sums).toHaveLength(12);
  expect(sums[0]?.period).toEqual(yearEnding('2022-10-31'));
  expect(sums.find(({ period }) => period.end === '2022-12-31')?.value).toBe(112_086);
});

it('leaves a year with a gap empty, whether the month is absent or without a number', () => {
  const gap = months.filter(({ period }) => period.end !== '2022-10-31');
  const absent = months.map((month) => (month.period.end === '2022-10-31' ? { ...month, value: null } : month));
  for (const series of [gap, absent]) {
    const values = rollingYears(series).map(({ value }) => value);
    expect(values.filter((value) => value === null)).toHaveLength(12);
  }
  const early = months.filter(({ period }) => period.end !== '2021-12-31');
  expect(rollingYears(early).map(({ value }) => value === null)).toEqual([true, true, ...Array(10).fill(false)]);
});

it('takes months only, and has nothing of fewer than twelve', () => {
  expect(rollingYears(months.slice(0, 11))).toEqual([]);
  expect(rollingYears([])).toEqual([]);
  expect(rollingYears([observe(yearEnding('2023-06-30'), 5)])).toEqual([]);
});
