import { describe, expect, test } from 'vitest';
import { recogniseRollingYear } from '#shared/import/recognise/recognise-rolling-year';
import type { Grid } from '#shared/import/grid';
import { catalogue, fixture, published } from './reference-forces';

const grid = fixture('rolling-year.csv');

function read(table: Grid, accept = false) {
  const result = recogniseRollingYear(table, catalogue, { acceptMonthEnds: accept });
  if (result === null) throw new Error('The table was not recognised.');
  return result;
}

function totals(result: ReturnType<typeof read>, forceId: string) {
  return result.observations
    .filter((item) => item.metricId === 'all-recorded-crime' && item.forceId === forceId)
    .map(({ period, value }) => [period.end, value]);
}

test('makes one metric an offence and the force’s total without fraud', () => {
  const result = read(grid);
  expect(result.rowsRead).toBe(191);
  expect(totals(result, 'norfolk')).toEqual([
    ['2003-03-31', 1262],
    ['2018-12-31', 1262 + 19 * 2],
  ]);
  expect(totals(result, 'west-midlands')).toHaveLength(2);
  expect(result.observations.find(({ metricId }) => metricId === 'recorded-crime:fraud-offences')?.value).toBe(1234);
  expect(result.leftOut.map(({ name, rows }) => [name, rows])).toEqual([
    ['British Transport Police', 61],
    ['Action Fraud', 2],
    ['CIFAS', 2],
    ['UK Finance', 2],
  ]);
  const other = result.observations.find(({ metricId }) => metricId === 'recorded-crime:other-theft-offences');
  expect(other?.locator).toBe('Row 2: 31-03-2003, Norfolk, All other theft offences');
  expect(result.newMetrics.every(({ id }) => id.length <= 64)).toBe(true);
});

test('stops rows whose date ends no month until a person accepts the month’s end', () => {
  const stopped = read(grid).warnings;
  expect(stopped).toHaveLength(66);
  expect(stopped[0]).toMatchObject({ severity: 'error', rule: 'not-a-month-end' });
  expect(stopped[0]?.message).toContain('“30-12-2017” is no month’s end, perhaps 31 December 2017');
  const accepted = read(grid, true);
  expect(accepted.warnings).toHaveLength(66);
  expect(accepted.warnings.every(({ severity }) => severity === 'warning')).toBe(true);
  expect(totals(accepted, 'norfolk')[1]).toEqual(['2017-12-31', 1262 + 19]);
});

test('makes no total where an offence is missing or has no number', () => {
  const without = grid.rows.filter((row) => !(row[0] === '31-12-2018' && row[1] === 'Norfolk' && row[3] === 'Robbery'));
  expect(totals(read({ rows: without }), 'norfolk')).toEqual([['2003-03-31', 1262]]);
  expect(totals(read({ rows: without }), 'west-midlands')).toHaveLength(2);
  const absent = grid.rows.map((row) =>
    row[0] === '31-12-2018' && row[1] === 'Norfolk' && row[3] === 'Robbery' ? row.with(4, '..') : row,
  );
  const result = read({ rows: absent });
  expect(totals(result, 'norfolk')).toEqual([['2003-03-31', 1262]]);
  expect(result.warnings.at(-1)?.message).toContain('No total is made for 1 of');
  // All forces without the same offence: no total is complete, though they agree with each other.
  const robberies = grid.rows.filter((row) => row[3] !== 'Robbery');
  expect(totals(read({ rows: robberies }), 'norfolk')).toEqual([]);
});

test('makes no total of a force that lacks an offence which another has', () => {
  // The zeros of the old classes of burglary are there, so without the others' offences nothing would be missed.
  const rows = grid.rows.filter(
    (row) => !(row[0] === '31-12-2018' && row[1] === 'Norfolk' && /^(Non-r|R)esidential/.test(row[3] ?? '')),
  );
  expect(totals(read({ rows }), 'norfolk')).toEqual([['2003-03-31', 1262]]);
});

test('counts a repeated row once', () => {
  const repeated = read({ rows: [...grid.rows, grid.rows[1] ?? []] });
  expect(repeated.warnings.at(-1)).toMatchObject({ severity: 'warning', row: 193, rule: 'duplicate' });
  expect(totals(repeated, 'norfolk')[0]).toEqual(['2003-03-31', 1262]);
});

test('reads an absent number as absent and a date that is none not at all', () => {
  const rows = [
    grid.rows[0] ?? [],
    ['31-03-2003', 'Norfolk', 'East', 'Robbery', 'x'],
    ['soon', 'Norfolk', 'East', 'Robbery', '1'],
  ];
  const result = read({ rows });
  expect(result.observations.map(({ value, absence }) => [value, absence])).toEqual([[null, 'not a number: “x”']]);
  expect(result.warnings.map(({ row, rule }) => [row, rule]).slice(0, 2)).toEqual([
    [2, 'not-a-number'],
    [3, 'not-a-period'],
  ]);
});

test('is not fooled by another table', () => {
  expect(recogniseRollingYear({ rows: [['12 months ending', 'PFA', 'Offence']] }, catalogue)).toBeNull();
});

const real = published('homeoffice/rec-crime-pfa.csv');

describe.skipIf(real === null)('the real file of 2019', () => {
  const table = real ?? { rows: [] };
  const total = (result: ReturnType<typeof recogniseRollingYear>, forceId: string, end: string) =>
    result?.observations.find(
      (item) => item.metricId === 'all-recorded-crime' && item.forceId === forceId && item.period.end === end,
    )?.value;

  test('is read whole and quickly, with 927 rows stopped for their date', () => {
    const begun = performance.now();
    const result = recogniseRollingYear(table, catalogue);
    expect(performance.now() - begun).toBeLessThan(4000);
    expect(result?.rowsRead).toBe(46_469);
    expect(result?.warnings.filter(({ rule }) => rule === 'not-a-month-end')).toHaveLength(927);
    expect(new Set(result?.warnings.map(({ rule, severity }) => `${severity} ${rule}`))).toEqual(
      new Set(['error not-a-month-end']),
    );
    expect(total(result, 'norfolk', '2018-12-31')).toBe(58_972);
    expect(total(result, 'norfolk', '2018-03-31')).toBe(56_398);
    expect(total(result, 'norfolk', '2018-06-30')).toBe(57_098);
    expect(total(result, 'norfolk', '2017-12-31')).toBeUndefined();
    expect(new Set(result?.observations.map(({ forceId }) => forceId)).size).toBe(43);
    expect(result?.leftOut.map(({ name }) => name)).toEqual([
      'British Transport Police',
      'Action Fraud',
      'CIFAS',
      'UK Finance',
    ]);
  });

  test('gives the year to December 2017 once its date is accepted', () => {
    const result = recogniseRollingYear(table, catalogue, { acceptMonthEnds: true });
    expect(result?.warnings.filter(({ rule }) => rule === 'not-a-month-end')).toHaveLength(927);
    expect(result?.warnings.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(total(result, 'norfolk', '2017-12-31')).toBeGreaterThan(50_000);
  });
});
