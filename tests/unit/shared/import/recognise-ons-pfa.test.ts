import { describe, expect, test } from 'vitest';
import { recogniseOnsPfa } from '#shared/import/recognise/recognise-ons-pfa';
import type { Grid } from '#shared/import/grid';
import type { Catalogue } from '#shared/import/proposal';
import { catalogue, fixture, published } from './reference-forces';

function read(grid: Grid, known: Catalogue = catalogue) {
  const result = recogniseOnsPfa(grid, known);
  if (result === null) throw new Error('The table was not recognised.');
  return result;
}

function valueOf(result: ReturnType<typeof read>, forceId: string, metricId: string) {
  return result.observations.find((item) => item.forceId === forceId && item.metricId === metricId);
}

const old = fixture('ons-p1-2018.csv');
const recent = fixture('ons-p1-2025.csv');

function changed(grid: { readonly rows: string[][] }, row: number, column: number, text: string) {
  return { rows: grid.rows.map((cells, index) => (index === row - 1 ? cells.with(column, text) : cells)) };
}

describe('the layout of 2018 and 2019', () => {
  const result = read(old);

  test('reads forces only, over spacer columns and two header rows, to the source line', () => {
    expect(result.rowsRead).toBe(13);
    expect(result.warnings).toEqual([]);
    expect(new Set(result.observations.map(({ forceId }) => forceId))).toEqual(
      new Set(['greater-manchester', 'west-midlands', 'norfolk', 'city-of-london', 'dyfed-powys']),
    );
    expect(result.observations).toHaveLength(5 * 23);
    expect(valueOf(result, 'norfolk', 'all-recorded-crime')).toMatchObject({
      value: 1262,
      row: 14,
      period: { kind: 'year-ending', start: '2017-07-01', end: '2018-06-30' },
      locator: 'Table P1, row Norfolk, column Total recorded crime (excluding fraud3) (cell C14)',
    });
    expect(valueOf(result, 'norfolk', 'recorded-crime:drug-offences')).toMatchObject({ value: 86 });
    expect(valueOf(result, 'norfolk', 'recorded-crime:stalking-and-harassment')).toMatchObject({ value: 80 });
    expect(valueOf(result, 'norfolk', 'recorded-crime:miscellaneous-crimes-against-society')).toMatchObject({
      value: 110,
    });
  });

  test('keeps what is not available absent, and leaves out regions, nations and the transport police by name', () => {
    expect(valueOf(result, 'greater-manchester', 'all-recorded-crime')).toMatchObject({
      value: null,
      absence: 'not available',
    });
    expect(result.leftOut.map(({ name }) => name)).toEqual([
      'ENGLAND AND WALES7,8',
      'ENGLAND',
      'North West9',
      'West Midlands',
      'East',
      'London',
      'WALES',
      'British Transport Police',
    ]);
  });

  test('tells the region West Midlands from the force without codes', () => {
    const bare = { rows: old.rows.map((cells, index) => (index < 6 ? cells : cells.with(0, ''))) };
    bare.rows.splice(6, 0, ['', 'East Midlands', '', '', '1']);
    bare.rows[11] = (bare.rows[11] ?? []).with(2, '9,999,999');
    expect(bare.rows[11]?.[1]).toBe('West Midlands ');
    expect(valueOf(read(bare), 'west-midlands', 'all-recorded-crime')).toMatchObject({ value: 1176, row: 13 });
  });

  test.each([
    ['year ending March 181,2,3', '2018-03-31'],
    ['year ending December 20191,2', '2019-12-31'],
    ['year ending 30 September 2018', '2018-09-30'],
    ['year ending June 18', '2018-06-30'],
  ])('reads the period of “%s”', (words, end) => {
    const grid = changed(old, 1, 0, `Table P1: Police recorded crime, number of offences, ${words}`);
    expect(read(grid).observations[0]?.period.end).toBe(end);
  });
});

describe('the layout of 2022 on', () => {
  test('reads notes in brackets, line breaks in headings and trailing spaces', () => {
    const result = read(recent);
    expect(result.warnings).toEqual([]);
    expect(result.rowsRead).toBe(13);
    expect(valueOf(result, 'norfolk', 'all-recorded-crime')).toMatchObject({
      value: 1262,
      period: { kind: 'year-ending', start: '2024-07-01', end: '2025-06-30' },
      locator: 'Table P1, row Norfolk, column Total recorded crime (excluding fraud) (cell C13)',
    });
    expect(valueOf(result, 'greater-manchester', 'recorded-crime:homicide')?.value).toBeTypeOf('number');
    expect(result.newMetrics).toHaveLength(23);
    expect(result.newMetrics[1]).toMatchObject({
      id: 'recorded-crime:violence-against-the-person',
      theme: 'Recorded crime',
      unit: 'count',
      direction: 'down',
      periodKind: 'year-ending',
      countedBy: 'Home Office Counting Rules',
    });
  });

  test('gives its total to the metric that the workspace has, and its offences to none that an office counts in its own way', () => {
    const known: Catalogue = {
      ...catalogue,
      metrics: [
        { id: 'robbery', publishedLabel: 'Robbery', unit: 'count', direction: 'down' },
        { id: 'crime', publishedLabel: 'All recorded crime', unit: 'count', direction: 'down' },
        { id: 'recorded-crime:homicide', publishedLabel: null, unit: 'count', direction: 'down' },
      ],
    };
    const result = read(recent, known);
    expect(valueOf(result, 'norfolk', 'robbery')).toBeUndefined();
    expect(valueOf(result, 'norfolk', 'recorded-crime:robbery')).toMatchObject({ value: 104 });
    expect(valueOf(result, 'norfolk', 'crime')).toMatchObject({ value: 1262 });
    expect(valueOf(result, 'norfolk', 'recorded-crime:homicide')).toMatchObject({ value: 56 });
    expect(result.newMetrics).toHaveLength(21);
  });

  test.each([
    ['a national total that its parts do not make', 6, 2, '1', 'ENGLAND AND WALES', 6],
    ['a region’s total that its forces do not make', 12, 2, '1,300', 'East', 12],
    ['a force’s total that its offences do not make', 13, 2, '1,263', 'Norfolk', 13],
    ['a group that its offences do not make', 13, 12, '143', 'Norfolk', 13],
  ])('warns of %s and keeps the value', (_name, row, column, text, area, at) => {
    const result = read(changed(recent, row, column, text));
    const found = result.warnings.filter(({ rule }) => rule === 'total-does-not-match');
    expect(found.some((warning) => warning.row === at && warning.message.includes(area))).toBe(true);
    expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test('names a column and a force that it does not know', () => {
    const result = read(changed(changed(recent, 5, 24, 'Piracy'), 13, 1, 'Norfolk'));
    expect(result.warnings[0]).toMatchObject({ rule: 'unknown-measure', row: 5, severity: 'warning' });
    const unknown = read(changed(changed(recent, 13, 1, 'Norfork'), 13, 0, ''));
    expect(unknown.warnings.map(({ rule }) => rule)).toContain('unknown-force');
  });

  test('a force given twice with another value is an error of its row', () => {
    const twice = { rows: [...recent.rows, (recent.rows[12] ?? []).with(2, '1,300')] };
    const errors = read(twice).warnings.filter(({ rule, severity }) => rule === 'duplicate' && severity === 'error');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ row: 19 });
    expect(errors[0]?.message).toContain('1300 here and 1262 in row 13');
  });
});

describe('the derived tables', () => {
  test('takes nothing from P2 and says why', () => {
    const result = read(fixture('ons-p2-2018.csv'));
    expect(result.observations).toEqual([]);
    expect(result.rowsRead).toBe(3);
    expect(result.leftOut.at(-1)).toEqual({
      name: 'Percentage changes',
      rows: 1,
      why: 'they are computed from the counts, so they are not stored',
    });
  });

  test('takes the population of P3 and leaves its rates', () => {
    const result = read(fixture('ons-p3-2018.csv'));
    expect(
      result.observations.map(({ forceId, metricId, value, period }) => [forceId, metricId, value, period.end]),
    ).toEqual([
      ['norfolk', 'population', 898_400, '2017-06-30'],
      ['city-of-london', 'population', 7700, '2017-06-30'],
    ]);
    expect(result.newMetrics.map(({ id }) => id)).toEqual(['population']);
    expect(result.leftOut.map(({ name }) => name)).toContain('Rates per 1,000');
  });
});

test.each([
  [
    'another table of the workbook',
    [['Table P4: Knife crime, year ending June 2018'], ['Area Code', 'Area Name', 'Number']],
  ],
  [
    'a table without a title',
    [
      ['Area Code', 'Area Name', 'Homicide'],
      ['E23000024', 'Norfolk', '1'],
    ],
  ],
  ['nothing', []],
])('is not fooled by %s', (_name, rows) => {
  expect(recogniseOnsPfa({ rows }, catalogue)).toBeNull();
});

const real = published('ons/policeforceareatablesyejune25final_TableP1_csv-export.csv');

test.skipIf(real === null)('reads the real table of June 2025, whose totals agree', () => {
  const result = read(real ?? { rows: [] });
  expect(result.warnings).toEqual([]);
  expect(result.rowsRead).toBe(56);
  expect(result.observations).toHaveLength(43 * 23);
  expect(valueOf(result, 'norfolk', 'all-recorded-crime')?.value).toBe(58_881);
  // England 4,947,379, Wales 256,770 and the transport police 83,163 make 5,287,312: one more or less is told.
  const wrong = changed(real ?? { rows: [] }, 8, 2, '5,287,313');
  expect(read(wrong).warnings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/ENGLAND AND WALES.* is given as 5,287,313.* add up to 5,287,312/),
  ]);
});
