import { expect, it } from 'vitest';
import { periodInText } from '#shared/analysis/compare/period-in-text';
import { monthPeriod, yearEnding } from '#shared/domain/period/period-labels';

it.each([
  [yearEnding('2023-06-30'), 'the 12 months to June 2023'],
  [yearEnding('2023-06-14'), 'the 12 months to 14 June 2023'],
  [monthPeriod('2023-09'), 'September 2023'],
  [{ kind: 'financial-year', start: '2022-04-01', end: '2023-03-31' } as const, '2022/23'],
  [{ kind: 'sample', start: '2023-07-01', end: '2023-09-30' } as const, 'the period 1 July to 30 September 2023'],
])('%j', (period, words) => {
  expect(periodInText(period)).toBe(words);
});
