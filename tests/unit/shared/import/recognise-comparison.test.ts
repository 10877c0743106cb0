import { expect, test } from 'vitest';
import { parseDifferenceCell } from '#shared/import/cells/parse-difference-cell';
import { recogniseComparison } from '#shared/import/recognise/recognise-comparison';
import type { Catalogue } from '#shared/import/proposal';

const catalogue: Catalogue = {
  metrics: [
    { id: 'homicide', publishedLabel: 'Homicide (all offences)', unit: 'count', direction: 'down' },
    { id: 'robbery', publishedLabel: 'Robbery', unit: 'count', direction: 'down' },
    { id: 'satisfaction', publishedLabel: 'Satisfaction', unit: 'percent', direction: 'up' },
    { id: 'unlabelled', publishedLabel: null, unit: 'count', direction: 'down' },
  ],
  peerGroups: [],
  forces: [],
};

const header = [
  'Measure',
  'Most recent 12 months (to 30 June 2023)',
  'Previous 12 months (to 30 June 2022)',
  'Difference against previous 12 months',
  '2019 Baseline (12 months up to 30 June 2019)',
  'Difference against 2019 Baseline',
];

function recognise(...rows: readonly (readonly string[])[]) {
  const result = recogniseComparison({ rows: [header, ...rows] }, catalogue);
  if (result === null) throw new Error('The table was not recognised.');
  return result;
}

test('reads three periods of a measure, and its place under its band', () => {
  const { observations, warnings } = recognise(
    ['Reduce murder', '', ''],
    [' Homicide (all offences)\u00a0', '2', '15', '87% decrease\n-13', '7', '71% decrease / -5'],
  );
  expect(warnings).toEqual([]);
  expect(observations.map(({ metricId, value, period }) => [metricId, value, period.kind, period.end])).toEqual([
    ['homicide', 2, 'year-ending', '2023-06-30'],
    ['homicide', 15, 'year-ending', '2022-06-30'],
    ['homicide', 7, 'year-ending', '2019-06-30'],
  ]);
  expect(observations[0]?.locator).toBe(
    'Table “Reduce murder”, row Homicide (all offences), column Most recent 12 months (to 30 June 2023)',
  );
});

test('reads a table of two periods without differences', () => {
  const rows = [
    ['Measure', '12 months to June 2023', '12 months to June 2022'],
    ['Robbery', '352', '343'],
  ];
  const result = recogniseComparison({ rows }, catalogue);
  expect(result?.observations.map(({ value }) => value)).toEqual([352, 343]);
  expect(result?.observations[0]?.locator).toBe('Table row Robbery, column 12 months to June 2023');
});

test('keeps what is not available, without asking its differences', () => {
  const { observations, warnings } = recognise(['Robbery', 'NA', 'NA', 'NA', '505', 'NA']);
  expect(observations.map(({ value, absence }) => [value, absence])).toEqual([
    [null, 'not available'],
    [null, 'not available'],
    [505, null],
  ]);
  expect(warnings).toEqual([]);
});

test.each([
  [
    'a wrong percentage',
    ['Robbery', '352', '343', '4% increase / +9', '505', '30% decrease / -153'],
    'prints +4% where the values give +3%',
  ],
  [
    'a wrong number',
    ['Robbery', '352', '343', '3% increase / +19', '505', '30% decrease / -153'],
    'prints a difference of +19 where the values give +9',
  ],
  [
    'a wrong direction',
    ['Robbery', '352', '343', '3% decrease / +9', '505', '30% decrease / -153'],
    'prints -3% where the values give +3%',
  ],
  [
    'a wrong baseline difference',
    ['Robbery', '352', '343', '3% increase / +9', '505', '31% decrease / -153'],
    'prints -31% where the values give -30%',
  ],
  [
    'wrong points',
    ['Satisfaction', '78%', '77%', '2 percentage point increase', '79%', '1pp decrease'],
    'prints +2 percentage points where the values give +1',
  ],
  [
    'no difference at all',
    ['Robbery', '352', '343', 'up a bit', '505', '30% decrease / -153'],
    'prints “up a bit”, which is no difference',
  ],
])('warns of %s and keeps the values', (_name, row, words) => {
  const { observations, warnings } = recognise(row);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatchObject({ row: 2, rule: 'difference' });
  expect(warnings[0]?.message).toContain(words);
  expect(observations).toHaveLength(3);
});

test('a difference that rounds to nothing agrees, as 8,507 to 8,505 is printed', () => {
  expect(
    recognise(['Robbery', '8,505', '8,507', '0% decrease / -2', '7,091', '20% increase / +1,414']).warnings,
  ).toEqual([]);
});

test('warns of measures that no metric is labelled with', () => {
  const { observations, warnings } = recognise(['Piracy', '1', '2', '', '3', '']);
  expect(observations).toEqual([]);
  expect(warnings.map(({ rule }) => rule)).toEqual(['unknown-measure']);
});

test.each([
  [
    'a 999 table',
    [
      ['Month', 'Total Calls'],
      ['January 2023', '1'],
    ],
  ],
  ['one period only', [['Measure', '12 months to June 2023']]],
  ['columns that are no periods', [['Measure', 'Period', 'Value']]],
  [
    'a difference before what it is taken from',
    [['Measure', '12 months to June 2023', 'Difference', '12 months to June 2022']],
  ],
])('is not fooled by %s', (_name, rows) => {
  expect(recogniseComparison({ rows }, catalogue)).toBeNull();
});

test.each([
  ['87% decrease / -13', { unit: 'percent', size: -87, difference: -13 }],
  ['20% increase\n+1,414', { unit: 'percent', size: 20, difference: 1414 }],
  ['0% decrease −2', { unit: 'percent', size: 0, difference: -2 }],
  ['1 percentage point increase', { unit: 'points', size: 1, difference: null }],
  ['1pp decrease', { unit: 'points', size: -1, difference: null }],
  ['no change (-2)', { unit: 'percent', size: 0, difference: -2 }],
  ['12%', null],
  ['NA', null],
])('reads the difference %j', (cell, expected) => {
  expect(parseDifferenceCell(cell)).toEqual(expected);
});
