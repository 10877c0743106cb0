import type { VerdictInput } from '#shared/accountability/test-figures';
import type { FindingTest } from '#shared/domain/finding/finding-test';
import type { Observation } from '#shared/domain/observation/observation';
import { monthPeriod, yearEnding } from '#shared/domain/period/period-labels';
import type { Period } from '#shared/domain/period/period';
import { addMonths } from '#shared/text/dates';
import { answered, observe } from '../analysis/norfolk-fixture';

export function testOf(more: Partial<FindingTest> = {}): FindingTest {
  return {
    findingId: 'finding',
    metricId: 'metric',
    direction: 'up',
    target: null,
    baseline: null,
    countsFrom: '2022-10-14',
    note: null,
    ...more,
  };
}

const percent = { id: 'metric', unit: 'percent', decimals: 1 } as const;

/** 999 calls against the 2021/22 inspection of Norfolk, published on 14 October 2022. */
export const calls999: VerdictInput = {
  test: testOf({ target: 90 }),
  metric: { ...percent, title: '999 calls answered within 10 seconds', periodKind: 'month' },
  series: answered,
  publishedOn: '2022-10-14',
  breaks: [],
};

export const sample = (start: string, end: string): Period => ({ kind: 'sample', start, end });
const stops = { sampleSize: 201, halfWidth: 4.2 };

/** Stop and search records with reasonable grounds: HMICFRS's audits of 2021 and 2023. */
export const stopAndSearch: VerdictInput = {
  test: testOf(),
  metric: { ...percent, title: 'Stop and search records with reasonable grounds', periodKind: 'sample' },
  series: [
    observe(sample('2021-01-01', '2021-12-31'), 66.5, { halfWidth: 5.5 }),
    observe(sample('2023-01-01', '2023-12-31'), 89.1, stops),
  ],
  publishedOn: '2022-10-14',
  breaks: [],
};

/** 101 calls: one figure, of the year to March 2024, which the report of September 2024 rests on. */
export const calls101: VerdictInput = {
  test: testOf({ direction: 'down', target: 5, countsFrom: '2024-09-23' }),
  metric: { ...percent, title: '101 calls abandoned', decimals: 0, periodKind: 'year-ending' },
  series: [observe(yearEnding('2024-03-31'), 22)],
  publishedOn: '2024-09-23',
  breaks: [],
};

/** Consecutive months, the last `since` of which count; the first of these is January 2024. */
function months(before: readonly number[], since: readonly number[]): readonly Observation[] {
  return [...before, ...since].map((value, index) =>
    observe(monthPeriod(addMonths('2024-01-01', index - before.length).slice(0, 7)), value),
  );
}

export function monthly(
  before: readonly number[],
  since: readonly number[],
  more: Partial<FindingTest> = {},
): VerdictInput {
  const test = testOf({ countsFrom: '2024-01-01', ...more });
  return { ...calls999, test, series: months(before, since), publishedOn: '2024-01-01' };
}

/** 12-month counts that end on 30 June. */
export function yearly(pairs: readonly (readonly [year: number, value: number])[], more: Partial<FindingTest> = {}) {
  const series = pairs.map(([year, value]) => observe(yearEnding(`${year}-06-30`), value));
  const metric = { ...percent, title: 'Homicide', unit: 'count', decimals: 0, periodKind: 'year-ending' } as const;
  const test = testOf({ direction: 'down', countsFrom: '2022-07-01', ...more });
  return { test, metric, series, publishedOn: '2022-07-01', breaks: [] } satisfies VerdictInput;
}
