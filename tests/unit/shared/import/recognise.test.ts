import { expect, test } from 'vitest';
import { importFormats } from '#shared/import/proposal';
import { formatTitle } from '#shared/import/recognise/format-title';
import { recognise } from '#shared/import/recognise/recognise';
import { suggestSource } from '#shared/import/recognise/suggest-source';
import { catalogue, fixture } from './reference-forces';

const notes = { rows: [['Notes'], ['1. Figures are rounded.']] };

test('tries every format on every table and names the tables', () => {
  const found = recognise(
    [
      { name: 'Notes', grid: notes },
      { name: 'Table P1', grid: fixture('ons-p1-2018.csv') },
      { name: 'Table P3', grid: fixture('ons-p3-2018.csv') },
      { name: null, grid: fixture('rolling-year.csv') },
      { name: '2023_24', grid: fixture('open-data.csv') },
    ],
    catalogue,
  );
  expect(found.map(({ format, table }) => [format, table])).toEqual([
    ['ons-pfa', 'Table P1'],
    ['ons-pfa', 'Table P3'],
    ['rolling-year', null],
    ['open-data', '2023_24'],
  ]);
  expect(recognise([{ name: null, grid: notes }], catalogue)).toEqual([]);
});

test('two sheets that need the same metric make it once', () => {
  const sheet = fixture('open-data.csv');
  const [first, second] = recognise(
    [
      {
        name: '2022_23',
        grid: { rows: sheet.rows.map((row) => row.with(0, row[0] === '2023/24' ? '2022/23' : (row[0] ?? ''))) },
      },
      { name: '2023_24', grid: sheet },
    ],
    catalogue,
  );
  expect(first?.newMetrics).toHaveLength(11);
  expect(second?.newMetrics).toEqual([]);
  expect(second?.observations[0]?.metricId).toBe(first?.observations[0]?.metricId);
});

test('passes on what a person has accepted', () => {
  const tables = [{ name: null, grid: fixture('rolling-year.csv') }];
  const observations = (accept: boolean) =>
    recognise(tables, catalogue, { acceptMonthEnds: accept })[0]?.observations.length ?? 0;
  expect(observations(true)).toBeGreaterThan(observations(false));
});

test.each([
  [
    'ons-p1-2018.csv',
    'Crime in England and Wales: police force area data tables, year ending June 2018',
    'Office for National Statistics',
    'year ending June 2018',
  ],
  [
    'rolling-year.csv',
    'Police recorded crime by police force area, rolling 12-month totals to December 2018',
    'Home Office',
    '12 months to December 2018',
  ],
  [
    'open-data.csv',
    'Police recorded crime open data, police force area tables, to March 2024',
    'Home Office',
    'to March 2024',
  ],
])('suggests the source of %s', (name, title, publisher, release) => {
  const found = recognise([{ name: null, grid: fixture(name) }], catalogue);
  expect(suggestSource(found, name)).toEqual({ title, publisher, release });
});

test('suggests the file’s name where nothing better is known, and no publisher', () => {
  expect(suggestSource([], 'C:\\Papers\\101_calls June.xlsx')).toEqual({
    title: '101 calls June',
    publisher: '',
    release: '',
  });
});

test('every format has a title', () => {
  expect(new Set(importFormats.map(formatTitle)).size).toBe(importFormats.length);
});
