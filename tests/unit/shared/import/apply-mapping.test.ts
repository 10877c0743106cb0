import { describe, expect, test } from 'vitest';
import { applyMapping } from '#shared/import/mapping/apply-mapping';
import { fitsMapping, headerOf } from '#shared/import/mapping/header-of';
import { mapping as schema } from '#shared/import/mapping/mapping';
import type { Mapping } from '#shared/import/mapping/mapping';
import type { Catalogue } from '#shared/import/proposal';
import { catalogue as reference, fixture } from './reference-forces';

const catalogue: Catalogue = {
  ...reference,
  metrics: [
    { id: 'calls', publishedLabel: null, unit: 'count', direction: 'down' },
    { id: 'wait', publishedLabel: null, unit: 'seconds', direction: 'down' },
  ],
};

const wide = {
  rows: [
    ['Calls to 101'],
    ['Local figures [note 1]'],
    [],
    ['Force', 'Month', '101 calls', 'Average wait'],
    ['Norfolk Constabulary', 'Jan-23', '12,345 ', '1min 38secs'],
    ['England', 'Jan-23', '99,999', '2min'],
    ['Norfolk', 'Feb-23', '..', '922 seconds'],
    ['Norfork', 'Feb-23', '1', '1'],
    ['Suffolk', 'lately', '1', '1'],
    [],
    ['Force', 'Month', '101 calls', 'Average wait'],
    ['Suffolk', '31/03/2023', '7', 'many'],
  ],
};

const wideMapping: Mapping = {
  name: '101 calls',
  headerRow: 3,
  header: ['Force', 'Month', '101 calls', 'Average wait'],
  periodKind: 'month',
  forceColumn: 0,
  periodColumn: 1,
  values: {
    layout: 'wide',
    columns: [
      { column: 2, metricId: 'calls' },
      { column: 3, metricId: 'wait' },
    ],
  },
};

const long: Mapping = {
  ...wideMapping,
  headerRow: 0,
  header: ['Code', 'Year', 'Measure', 'Value'],
  periodKind: 'year-ending',
  values: {
    layout: 'long',
    valueColumn: 3,
    metricId: null,
    metricColumn: 2,
    metricNames: { '101 Calls': 'calls', Unknown: 'nothing' },
  },
};

test('the mappings of these tests are such as can be stored', () => {
  expect(schema.safeParse(wideMapping).success && schema.safeParse(long).success).toBe(true);
});

describe('a wide table', () => {
  const result = applyMapping({ name: 'Sheet1', grid: wide }, wideMapping, catalogue);

  test('reads a metric a column, with durations where the metric is counted in seconds', () => {
    expect(
      result.observations.map(({ forceId, metricId, period, value, absence, row }) => [
        forceId,
        metricId,
        period.end,
        value,
        absence,
        row,
      ]),
    ).toEqual([
      ['norfolk', 'calls', '2023-01-31', 12_345, null, 5],
      ['norfolk', 'wait', '2023-01-31', 98, null, 5],
      ['norfolk', 'calls', '2023-02-28', null, 'not available', 7],
      ['norfolk', 'wait', '2023-02-28', 922, null, 7],
      ['suffolk', 'calls', '2023-03-31', 7, null, 12],
      ['suffolk', 'wait', '2023-03-31', null, 'not a number: “many”', 12],
    ]);
    expect(result.observations[0]?.locator).toBe('Sheet1, Cell C5: Norfolk Constabulary, Jan-23, 101 calls');
    expect(result).toMatchObject({ format: 'mapping', table: 'Sheet1', rowsRead: 6 });
  });

  test('says what it left out', () => {
    expect(result.leftOut).toEqual([{ name: 'England', rows: 1, why: 'a national total, not a police force' }]);
    expect(result.warnings.map(({ row, rule, severity }) => [row, rule, severity])).toEqual([
      [9, 'not-a-period', 'error'],
      [12, 'not-a-number', 'warning'],
      [8, 'unknown-force', 'error'],
    ]);
  });

  test('finds its header again where a release has more notes above it', () => {
    const later = { rows: [['One more note'], ...wide.rows] };
    expect(fitsMapping(later, wideMapping)).toBe(true);
    const again = applyMapping({ name: null, grid: later }, wideMapping, catalogue);
    expect(again.observations.map(({ row }) => row)).toEqual([6, 6, 8, 8, 13, 13]);
  });

  test('leaves out a metric that the workspace does not have, once', () => {
    const fewer = { ...catalogue, metrics: catalogue.metrics.slice(0, 1) };
    const { observations, warnings } = applyMapping({ name: null, grid: wide }, wideMapping, fewer);
    expect(observations.every(({ metricId }) => metricId === 'calls')).toBe(true);
    expect(warnings.filter(({ rule }) => rule === 'unknown-measure')).toHaveLength(1);
  });

  test('without a force column every row is the workspace’s own force', () => {
    const own = applyMapping({ name: null, grid: wide }, { ...wideMapping, forceColumn: null }, catalogue);
    expect(own.observations.every(({ forceId }) => forceId === null)).toBe(true);
  });
});

describe('a long table', () => {
  const rows = [
    ['Code', 'Year', 'Measure', 'Value'],
    ['E23000024', '31-12-2017', '101  CALLS', '5'],
    ['E23000024', '30-12-2017', '101 calls', '6'],
    ['E12000005', '31-12-2017', '101 calls', '7'],
    ['E23000014', '31-12-2017', 'Piracy', '8'],
    ['E23000014', '31-12-2017', 'Unknown', '8'],
    ['West Midlands', '31-12-2017', '101 calls', '9'],
    ['West Midlands', '31-12-2017', '101 calls', '9'],
    ['West Midlands', '31-12-2017', '101 calls', '10'],
  ];

  test('reads the metric from its column, forces from codes or names, and dates as the mapping says', () => {
    const { observations, warnings } = applyMapping({ name: null, grid: { rows } }, long, catalogue);
    expect(observations.map(({ forceId, value, period }) => [forceId, value, period.start])).toEqual([
      ['norfolk', 5, '2017-01-01'],
      ['west-midlands', 9, '2017-01-01'],
    ]);
    expect(warnings.map(({ row, rule, severity }) => [row, rule, severity])).toEqual([
      [3, 'not-a-month-end', 'error'],
      [5, 'unknown-measure', 'error'],
      [6, 'unknown-measure', 'error'],
      [8, 'duplicate', 'warning'],
      [9, 'duplicate', 'error'],
    ]);
  });

  test('takes an accepted month’s end', () => {
    const only = { rows: [rows[0] ?? [], rows[2] ?? []] };
    const { observations } = applyMapping({ name: null, grid: only }, long, catalogue, { acceptMonthEnds: true });
    expect(observations.map(({ value, period }) => [value, period.end])).toEqual([[6, '2017-12-31']]);
  });
});

test.each([
  [wide, 3],
  [fixture('ons-p1-2018.csv'), 4],
  [fixture('ons-p1-2025.csv'), 4],
  [fixture('rolling-year.csv'), 0],
  [fixture('open-data.csv'), 0],
  [{ rows: [] }, 0],
])('guesses the row of the header (%#)', (grid, row) => {
  expect(headerOf(grid).row).toBe(row);
});

test('a mapping fits only a table with its headings in the same columns', () => {
  expect(fitsMapping(wide, wideMapping)).toBe(true);
  expect(
    fitsMapping({ rows: [['FORCE ', ' month', '101 calls [note 2]', 'Average\nwait', 'More']] }, wideMapping),
  ).toBe(true);
  expect(fitsMapping({ rows: [['Month', 'Force', '101 calls', 'Average wait']] }, wideMapping)).toBe(false);
  expect(fitsMapping({ rows: [['Force', 'Month', '101 calls']] }, wideMapping)).toBe(false);
  expect(fitsMapping({ rows: [[]] }, { ...wideMapping, header: [] })).toBe(false);
});
