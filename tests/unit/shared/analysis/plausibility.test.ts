import { describe, expect, it } from 'vitest';
import { lowVolume, rankBounds, sharesSum } from '#shared/analysis/plausibility';
import { monthPeriod } from '#shared/domain/period/period-labels';
import { calls } from './norfolk-fixture';

const group = { title: 'the most similar group', size: 8 };
const region = { title: 'the region', size: 7 };

describe('plausibility of the published 999 tables', () => {
  it('doubts the shares of October 2022 and no other', () => {
    const rows = calls.map(([month, , ...rest]) => ({ period: monthPeriod(month), shares: rest.slice(0, 3) }));
    expect(sharesSum(rows)).toEqual([
      {
        periodEnd: '2022-10-31',
        rule: 'shares-sum',
        note: 'The three shares for October 2022 add up to 99.8%; correctly rounded they add up to 99.9% to 100.1%; September 2022 has 100.0% and November 2022 has 100.1%.',
      },
    ]);
  });

  it('doubts the volume of January 2022 and no other', () => {
    expect(lowVolume(calls.map(([month, value]) => ({ period: monthPeriod(month), value })))).toEqual([
      {
        periodEnd: '2022-01-31',
        rule: 'low-volume',
        note: "January 2022 has 2,958, under half of the series' median of 9,984; December 2021 has 9,105 and February 2022 has 8,114.",
      },
    ]);
  });

  it('finds all ranks within bounds', () => {
    const rows = calls.map(([month, , , , , national, msg, regional]) => ({
      period: monthPeriod(month),
      national,
      groups: [
        { ...group, rank: msg },
        { ...region, rank: regional },
      ],
    }));
    expect(rankBounds(rows)).toEqual([]);
  });
});

describe('plausibility at its edges', () => {
  const shares = (...values: number[]) => sharesSum([{ period: monthPeriod('2023-01'), shares: values }]).length;

  it('allows what rounding explains', () => {
    expect([
      shares(33.3, 33.3, 33.3),
      shares(33.4, 33.4, 33.3),
      shares(33.4, 33.4, 33.4),
      shares(50, 50.1),
      shares(50, 50.2),
    ]).toEqual([0, 0, 1, 0, 1]);
  });

  it('doubts below half the median, not at it', () => {
    const series = [10, 5, 10, 10].map((value, index) => ({ period: monthPeriod(`2023-0${index + 1}`), value }));
    expect(lowVolume(series)).toEqual([]);
    expect(lowVolume(series.with(1, { period: monthPeriod('2023-02'), value: 4.9 }))).toHaveLength(1);
    expect(lowVolume([])).toEqual([]);
  });

  it('says what is wrong with a rank', () => {
    const notes = (national: number, rank: number) =>
      rankBounds([{ period: monthPeriod('2023-01'), national, groups: [{ ...group, rank }] }]).map(({ note }) => note);
    expect(notes(12, 9)).toEqual(['January 2023: 9th in the most similar group is beyond its eight forces.']);
    expect(notes(3, 4)).toEqual(['January 2023: 4 in the most similar group is worse than 3 among all forces.']);
    expect(notes(3, 0)).toEqual(['January 2023: 0 is no rank in the most similar group.']);
    expect(notes(3, 3)).toEqual([]);
  });
});
