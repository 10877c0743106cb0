import { expect, test } from 'vitest';
import { recogniseOpenData } from '#shared/import/recognise/recognise-open-data';
import type { Grid } from '#shared/import/grid';
import { catalogue, fixture, published } from './reference-forces';

const grid = fixture('open-data.csv');

function read(table: Grid) {
  const result = recogniseOpenData(table, catalogue);
  if (result === null) throw new Error('The table was not recognised.');
  return result;
}

function value(result: ReturnType<typeof read>, forceId: string, metricId: string, end: string) {
  return result.observations.find(
    (item) => item.forceId === forceId && item.metricId === metricId && item.period.end === end,
  )?.value;
}

test('adds rows up to offence groups and to the total without fraud, by quarter of the financial year', () => {
  const result = read(grid);
  const violence = 'recorded-crime:violence-against-the-person-quarterly';
  expect(result.rowsRead).toBe(59);
  // Four rows of 5, 10, 15 and 20, each with the number of the quarter added.
  expect(value(result, 'norfolk', violence, '2023-06-30')).toBe(50 + 4);
  expect(value(result, 'norfolk', violence, '2024-03-31')).toBe(50 + 16);
  expect(value(result, 'norfolk', 'all-recorded-crime-quarterly', '2023-06-30')).toBe(5 * 91 + 13);
  // A published correction below zero counts: −3 in the last row.
  expect(value(result, 'norfolk', 'all-recorded-crime-quarterly', '2024-03-31')).toBe(5 * 91 + 13 * 4 - 3);
  expect(value(result, 'norfolk', 'recorded-crime:fraud-offences-quarterly', '2023-06-30')).toBe(7);
  expect(result.observations.find(({ forceId }) => forceId === 'city-of-london')?.period).toEqual({
    kind: 'quarter',
    start: '2023-04-01',
    end: '2023-06-30',
  });
  expect(result.leftOut).toEqual([
    { name: 'Action Fraud', rows: 2, why: 'a national body that records fraud, not a police force' },
  ]);
  expect(result.newMetrics.every(({ id, periodKind }) => id.endsWith('-quarterly') && periodKind === 'quarter')).toBe(
    true,
  );
  expect(result.newMetrics.every(({ id }) => id.length <= 64)).toBe(true);
});

test('counts a repeated row once, and stops one that gives another number', () => {
  const result = read(grid);
  expect(result.warnings.map(({ row, rule, severity }) => [row, rule, severity])).toEqual([
    [58, 'duplicate', 'warning'],
    [59, 'duplicate', 'error'],
  ]);
  const violence = 'recorded-crime:violence-against-the-person-quarterly';
  expect(value(result, 'city-of-london', violence, '2023-06-30')).toBe(3 * 10 + 4);
});

test('gives no sum and no total where a row has no number', () => {
  const rows = grid.rows.map((row, index) => (index === 1 ? row.with(7, 'N/A') : row));
  const result = read({ rows });
  expect(
    value(result, 'city-of-london', 'recorded-crime:violence-against-the-person-quarterly', '2023-06-30'),
  ).toBeNull();
  expect(value(result, 'city-of-london', 'all-recorded-crime-quarterly', '2023-06-30')).toBeUndefined();
  expect(value(result, 'norfolk', 'all-recorded-crime-quarterly', '2023-06-30')).toBe(468);
  expect(result.warnings.map(({ rule }) => rule)).toContain('not-a-number');
});

test('leaves out what is no quarter and reads “Q1”', () => {
  const rows = [
    grid.rows[0] ?? [],
    ['2023/25', '1', 'Norfolk', '', 'Robbery', '', '34B', '1'],
    ['2023/24', 'Q2', 'Norfolk', '', 'Robbery', '', '34B', '4'],
  ];
  const result = read({ rows });
  expect(result.warnings[0]).toMatchObject({ row: 2, rule: 'not-a-period', severity: 'error' });
  expect(value(result, 'norfolk', 'recorded-crime:robbery-quarterly', '2023-09-30')).toBe(4);
});

test('is not fooled by the rolling years', () => {
  expect(recogniseOpenData(fixture('rolling-year.csv'), catalogue)).toBeNull();
});

const real = published('homeoffice/prc-pfa_open-data_SAMPLE_ROWS.csv');

test.skipIf(real === null)('reads the rows that are known of the real table', () => {
  const result = read(real ?? { rows: [] });
  expect(result.rowsRead).toBe(real === null ? 0 : real.rows.length - 1);
  expect(result.leftOut.map(({ name }) => name)).toEqual(['Action Fraud', 'CIFAS', 'UK Finance']);
  expect(
    value(result, 'wiltshire', 'recorded-crime:miscellaneous-crimes-against-society-quarterly', '2023-06-30'),
  ).toBe(5);
});
