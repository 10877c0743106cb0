import { describe, expect, it } from 'vitest';
import { calendarYear, financialYear, periodsWithin, rangeLabel } from '#shared/analysis/aggregate/month-range';

describe('a range of months', () => {
  it.each([
    [calendarYear(2022), '2022', 12],
    [financialYear(2022), '2022/23', 12],
    [financialYear(2099), '2099/00', 12],
    [{ from: '2023-09', to: '2023-09' }, 'September 2023', 1],
    [{ from: '2023-01', to: '2023-09' }, 'January to September 2023', 9],
    [{ from: '2021-11', to: '2023-09' }, 'November 2021 to September 2023', 23],
  ])('%j', (range, label, months) => {
    expect(rangeLabel(range)).toBe(label);
    expect(periodsWithin(range, 'month')).toHaveLength(months);
  });

  it('is filled by its periods from the first day to the last', () => {
    const months = periodsWithin({ from: '2023-12', to: '2024-02' }, 'month') ?? [];
    expect([months[0]?.start, months.at(-1)]).toEqual([
      '2023-12-01',
      { kind: 'month', start: '2024-02-01', end: '2024-02-29' },
    ]);
    const quarters = periodsWithin(financialYear(2023), 'quarter') ?? [];
    expect(quarters.map(({ start, end }) => `${start} ${end}`)).toEqual([
      '2023-04-01 2023-06-30',
      '2023-07-01 2023-09-30',
      '2023-10-01 2023-12-31',
      '2024-01-01 2024-03-31',
    ]);
  });

  it('has none that do not fill it', () => {
    expect(periodsWithin({ from: '2023-02', to: '2023-01' }, 'month')).toBeNull();
    expect(periodsWithin({ from: '2023-02', to: '2023-04' }, 'quarter')).toBeNull();
    expect(periodsWithin({ from: '2023-01', to: '2023-05' }, 'quarter')).toBeNull();
    expect(() => periodsWithin({ from: '2023-13', to: '2023-14' }, 'month')).toThrow(RangeError);
  });
});
