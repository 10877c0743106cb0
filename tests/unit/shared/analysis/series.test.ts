import { describe, expect, it } from 'vitest';
import { at, currentSeries, isSeries, latest, latestValue, runAtOrAbove, yearOnYear } from '#shared/analysis/series';
import { monthPeriod, yearEnding } from '#shared/domain/period/period-labels';
import { answered, observe } from './norfolk-fixture';

const revised = observe(monthPeriod('2023-09'), 87.3, { vintage: 2 });
const absent = observe(monthPeriod('2023-10'), null);

describe('series', () => {
  it('takes the newest vintage of each period, in order', () => {
    const series = currentSeries([revised, ...answered.toReversed()]);
    expect(series).toHaveLength(23);
    expect(series.at(-1)?.value).toBe(87.3);
    expect(series[0]?.period.end).toBe('2021-11-30');
  });

  it('finds the latest, with and without a number', () => {
    expect(latest([])).toBeNull();
    expect(latest(answered)?.value).toBe(87.1);
    expect(latest([absent, ...answered])?.value).toBeNull();
    expect(latestValue([absent, ...answered])?.value).toBe(87.1);
    expect(latestValue([absent])).toBeNull();
  });

  it('finds a period', () => {
    expect(at(answered, monthPeriod('2022-11'))?.value).toBe(73.4);
    expect(at([...answered, revised], monthPeriod('2023-09'))?.value).toBe(87.3);
    expect(at(answered, { ...monthPeriod('2022-11'), kind: 'sample' })).toBeNull();
  });

  it('pairs the latest with a year earlier', () => {
    const pair = yearOnYear(answered);
    expect([pair?.current.value, pair?.previous?.value]).toEqual([87.1, 76]);
    expect(yearOnYear(answered.slice(-3))?.previous).toBeNull();
    expect(yearOnYear([])).toBeNull();
  });

  it('counts the latest periods in a row', () => {
    expect(runAtOrAbove(answered, (value) => value >= 84)).toBe(9);
    expect(runAtOrAbove(answered, (value) => value >= 90)).toBe(0);
    expect(runAtOrAbove(answered, () => true)).toBe(23);
    expect(runAtOrAbove([...answered, absent], () => true)).toBe(0);
    expect(runAtOrAbove(answered.toSpliced(-3, 1), () => true)).toBe(2);
  });

  it('is a series only where periods follow each other', () => {
    expect(isSeries(answered)).toBe(true);
    expect(isSeries(answered.toReversed())).toBe(true);
    expect(isSeries(answered.toSpliced(5, 1))).toBe(false);
    expect(isSeries(answered.slice(0, 1))).toBe(false);
    expect(isSeries([])).toBe(false);
  });

  it('never draws a line between audits', () => {
    const audits = ['2021', '2022', '2023'].map((year) =>
      observe({ kind: 'sample', start: `${year}-01-01`, end: `${year}-12-31` }, 80),
    );
    expect(isSeries(audits)).toBe(false);
  });

  it('draws rolling years with a constant step, and no pair of years', () => {
    const years = (...ends: string[]) => ends.map((end) => observe(yearEnding(end), 1));
    expect(isSeries(years('2022-12-31', '2023-03-31', '2023-06-30'))).toBe(true);
    expect(isSeries(years('2021-06-30', '2022-06-30', '2023-06-30'))).toBe(true);
    expect(isSeries(years('2019-06-30', '2022-06-30', '2023-06-30'))).toBe(false);
    expect(isSeries(years('2022-06-30', '2023-06-30'))).toBe(false);
  });
});
