import { expect, test } from 'vitest';
import { recogniseCalls999 } from '#shared/import/recognise/recognise-calls-999';
import type { Grid } from '#shared/import/grid';
import type { Catalogue } from '#shared/import/proposal';

const under = '% 999 calls answered in under 10 seconds';
const middle = '% 999 calls answered in 10 to under 60 seconds';
const over = '% 999 calls answered in 60 seconds and over';

const catalogue: Catalogue = {
  metrics: [
    { id: 'total', publishedLabel: 'Total Calls', unit: 'count', direction: 'down' },
    { id: 'mean', publishedLabel: 'Mean Answer Time (seconds)', unit: 'seconds', direction: 'down' },
    { id: 'under', publishedLabel: under, unit: 'percent', direction: 'up' },
    { id: 'middle', publishedLabel: middle, unit: 'percent', direction: 'up' },
    { id: 'over', publishedLabel: over, unit: 'percent', direction: 'up' },
  ],
  peerGroups: [
    { id: 'national', title: 'all forces', members: [] },
    { id: 'most-similar-group', title: 'the most similar group', members: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] },
  ],
  forces: [],
};

const header = [
  'Month',
  'Total Calls',
  'Mean Answer Time (seconds)',
  under,
  middle,
  over,
  `National ranking for % of ${under.slice(2)}`,
  `Most Similar Group ranking for % of ${under.slice(2)}`,
];

function recognise(...rows: readonly (readonly string[])[]) {
  const result = recogniseCalls999({ rows: [header, ...rows] } satisfies Grid, catalogue);
  if (result === null) throw new Error('The table was not recognised.');
  return result;
}

const good = (month: string, total = '9,933') => [month, total, '7.45', '85.3%', '14.1%', '0.6%', '14th', '2nd'];

test('reads a row into five figures with ranks, base and place', () => {
  const { observations, doubts, warnings } = recognise(good('January\u00a02023'));
  expect(warnings).toEqual([]);
  expect(doubts).toEqual([]);
  expect(observations.map(({ metricId, value, denominator }) => [metricId, value, denominator])).toEqual([
    ['total', 9933, null],
    ['mean', 7.45, null],
    ['under', 85.3, 9933],
    ['middle', 14.1, 9933],
    ['over', 0.6, 9933],
  ]);
  expect(observations[2]).toMatchObject({
    period: { kind: 'month', start: '2023-01-01', end: '2023-01-31' },
    numerator: null,
    ranks: [
      { peerGroupId: 'national', rank: 14 },
      { peerGroupId: 'most-similar-group', rank: 2 },
    ],
    locator: `Table row January 2023, column ${under}`,
  });
});

test('reads months that a spreadsheet gives as days, and no other day', () => {
  const { observations, warnings } = recognise(good('2023-01-01'), good('28/02/2023'), good('2023-03-15'));
  expect(new Set(observations.map(({ period }) => period.end))).toEqual(new Set(['2023-01-31', '2023-02-28']));
  expect(warnings.map(({ row, rule }) => [row, rule])).toEqual([[4, 'not-a-period']]);
});

test('finds the header below a title, with columns in another order, and reads tables that follow', () => {
  const turned = (row: readonly string[]) => row.toReversed();
  const grid = {
    rows: [
      ['999 calls (2023)'],
      [''],
      turned(header),
      turned(good('January 2023')),
      ['', ''],
      turned(header),
      turned(good('December 2022')),
    ],
  };
  const result = recogniseCalls999(grid, catalogue);
  expect(result?.observations).toHaveLength(10);
  expect(result?.warnings).toEqual([]);
});

test('keeps an absent figure absent, without a base where the total is absent', () => {
  const { observations, warnings } = recognise(['January 2023', 'NA', '..', '85.3%', '', '0.6%', '14th', '']);
  expect(observations.map(({ value, absence }) => [value, absence])).toEqual([
    [null, 'not available'],
    [null, 'not available'],
    [85.3, null],
    [null, 'not given'],
    [0.6, null],
  ]);
  expect(observations[2]).toMatchObject({ denominator: null, ranks: [{ peerGroupId: 'national', rank: 14 }] });
  expect(warnings).toEqual([]);
});

test('doubts shares that do not add up, a third of the usual calls and a rank beyond its group, and changes nothing', () => {
  const { observations, doubts } = recognise(
    good('November 2022'),
    ['December 2022', '9,661', '8.8', '75.6%', '21.6%', '2.6%', '18th', '9th'],
    good('January 2023', '2,958'),
    good('February 2023'),
  );
  expect(doubts.map(({ metricId, period, rule }) => [metricId, period.end, rule])).toEqual([
    ['total', '2023-01-31', 'low-volume'],
    ['under', '2022-12-31', 'shares-sum'],
    ['under', '2022-12-31', 'rank-bounds'],
  ]);
  expect(observations.find(({ metricId, period }) => metricId === 'total' && period.end === '2023-01-31')?.value).toBe(
    2958,
  );
});

test('warns of rows, cells, ranks and columns that it cannot read, and of months given twice', () => {
  const rows = [
    good('January 2023'),
    good('January 2023', '1'),
    good('Total'),
    ['March 2023', 'many', '7', '85.3%', '14.1%', '0.6%', '2rd', '2nd'],
  ];
  const { observations, warnings } = recognise(...rows);
  expect(warnings.map(({ row, rule, severity }) => [row, rule, severity])).toEqual([
    [4, 'not-a-period', 'error'],
    [5, 'not-a-number', 'warning'],
    [5, 'not-a-rank', 'warning'],
    // The total differs from the first one; the rest of the row is the same again.
    [3, 'duplicate', 'error'],
    ...Array.from({ length: 4 }, () => [3, 'duplicate', 'warning']),
  ]);
  expect(observations).toHaveLength(10);
  expect(observations[0]?.value).toBe(9933);
  const unknown = recogniseCalls999(
    {
      rows: [
        [...header, 'Median'],
        [...good('January 2023'), '3'],
      ],
    },
    catalogue,
  );
  expect(unknown?.warnings).toEqual([
    {
      severity: 'warning',
      row: 1,
      rule: 'unknown-measure',
      message: 'Column Median: no metric or ranking is labelled so; it is left out.',
    },
  ]);
});

test.each([
  ['another table', [['Measure', '12 months to June 2023', '12 months to June 2022']]],
  ['no shares', [['Month', 'Total Calls']]],
  ['nothing', []],
])('is not fooled by %s', (_name, rows) => {
  expect(recogniseCalls999({ rows }, catalogue)).toBeNull();
});
