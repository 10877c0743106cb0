import { expect, test } from 'vitest';
import { recogniseAnnualClaims } from '#shared/import/recognise/recognise-annual-claims';
import type { Catalogue } from '#shared/import/proposal';

const catalogue: Catalogue = {
  metrics: [{ id: 'grounds', publishedLabel: null, unit: 'percent', direction: 'up' }],
  peerGroups: [],
  forces: [],
};
const header = ['Measure', 'Period', 'Value', 'HalfWidth', 'SampleSize', 'Source', 'Locator'];

function recognise(...rows: readonly (readonly string[])[]) {
  const result = recogniseAnnualClaims({ rows: [header, ...rows] }, catalogue);
  if (result === null) throw new Error('The table was not recognised.');
  return result;
}

test('reads a figure with its interval, sample, source and place, letter for letter', () => {
  const { observations, warnings } = recognise([
    'grounds',
    'Sample 2021',
    '66.5%',
    '5.5',
    '263',
    'report',
    'Report of 2023–25, powers',
  ]);
  expect(warnings).toEqual([]);
  expect(observations).toEqual([
    {
      forceId: null,
      row: 2,
      metricId: 'grounds',
      period: { kind: 'sample', start: '2021-01-01', end: '2021-12-31' },
      value: 66.5,
      absence: null,
      numerator: null,
      denominator: null,
      halfWidth: 5.5,
      sampleSize: 263,
      ranks: [],
      sourceId: 'report',
      locator: 'Report of 2023–25, powers',
    },
  ]);
});

test('reads an interval that stands in the cell itself', () => {
  expect(
    recognise(['grounds', 'Sample 2021', '66.5% ± 5.5', '', '', 'report', 'powers']).observations[0],
  ).toMatchObject({ value: 66.5, halfWidth: 5.5, sampleSize: null });
});

test('leaves out what has no metric, period, source or place, and says so', () => {
  const { observations, warnings } = recognise(
    ['nothing', 'Sample 2021', '1', '', '', 'report', 'powers'],
    ['grounds', 'lately', '1', '', '', 'report', 'powers'],
    ['grounds', 'Sample 2021', '1', '', '', '', 'powers'],
    ['grounds', 'Sample 2022', '1', '', '', 'report', ''],
    ['grounds', 'Sample 2023', 'many', '', '', 'report', 'powers'],
  );
  expect(warnings.map(({ row, rule, severity }) => [row, rule, severity])).toEqual([
    [2, 'unknown-measure', 'error'],
    [3, 'not-a-period', 'error'],
    [4, 'unknown-source', 'error'],
    [5, 'unknown-source', 'error'],
    [6, 'not-a-number', 'warning'],
  ]);
  expect(observations.map(({ value, absence }) => [value, absence])).toEqual([[null, 'not a number: “many”']]);
});

test('is not fooled by another table', () => {
  expect(recogniseAnnualClaims({ rows: [header.slice(1)] }, catalogue)).toBeNull();
});
