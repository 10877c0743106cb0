import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { monthPeriod, yearEnding } from '#shared/domain/period/period-labels';
import { checkRecognised } from '#shared/import/checks/check-recognised';
import { nothingElse } from '#shared/import/proposal';
import { nothingRecognised } from '#shared/import/recognise/nothing-recognised';
import { recognise } from '#shared/import/recognise/recognise';
import type { StoredValue } from '#shared/import/checks/check-context';
import type { Catalogue, ObservationProposal, Recognised } from '#shared/import/proposal';
import { catalogue as reference, forces, published } from './reference-forces';

const catalogue: Catalogue = {
  metrics: [
    { id: 'count', publishedLabel: 'Total Calls', unit: 'count', direction: 'down' },
    { id: 'share', publishedLabel: '% 999 calls answered in under 10 seconds', unit: 'percent', direction: 'up' },
    {
      id: 'middle',
      publishedLabel: '% 999 calls answered in 10 to under 60 seconds',
      unit: 'percent',
      direction: 'up',
    },
    { id: 'over', publishedLabel: '% 999 calls answered in 60 seconds and over', unit: 'percent', direction: 'up' },
    { id: 'mean', publishedLabel: 'Mean Answer Time (seconds)', unit: 'seconds', direction: 'down' },
    { id: 'all', publishedLabel: 'All neighbourhood crime', unit: 'count', direction: 'down' },
    { id: 'burglary', publishedLabel: 'Residential burglary', unit: 'count', direction: 'down' },
    { id: 'vehicle', publishedLabel: 'Vehicle offences', unit: 'count', direction: 'down' },
    { id: 'person', publishedLabel: 'Theft from the person', unit: 'count', direction: 'down' },
    { id: 'robbery', publishedLabel: 'Robbery', unit: 'count', direction: 'down' },
  ],
  peerGroups: [
    { id: 'national', title: 'all forces', members: [] },
    { id: 'most-similar-group', title: 'the most similar group', members: ['a', 'b', 'c'] },
    { id: 'regional-7', title: 'the region', members: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
  ],
  forces,
};

const item = (metricId: string, month: string, value: number | null, more: Partial<ObservationProposal> = {}) => ({
  ...nothingElse,
  metricId,
  row: Number(month.slice(5)) + 1,
  period: monthPeriod(month),
  value,
  absence: value === null ? 'not given' : null,
  locator: '',
  ...more,
});

function check(observations: readonly ObservationProposal[], stored: readonly StoredValue[] = []) {
  const table: Recognised = { ...nothingRecognised, format: 'mapping', rowsRead: 1, observations, warnings: [] };
  const checked = checkRecognised(table, { catalogue, stored });
  expect(checked.observations).toBe(observations);
  return checked.warnings.map(({ rule, row, message }) => [rule, row, message]);
}

test('a percentage above 100 is told, a count above it and 100 itself are not', () => {
  const values = [item('share', '2023-01', 100), item('share', '2023-02', 100.6), item('count', '2023-03', 900)];
  expect(check(values)).toEqual([
    ['percent-above-100', 3, 'Row 3: % 999 calls answered in under 10 seconds, February 2023: 100.6% is above 100%.'],
  ]);
});

describe('volume', () => {
  const year = [100, 104, 98, 101, 103, 99].map((value, index) => item('count', `2023-0${index + 1}`, value));

  test('is doubted under half and over twice the median, not at it', () => {
    expect(check(year)).toEqual([]);
    expect(check(year.with(2, item('count', '2023-03', 49)))).toEqual([
      ['volume', 4, 'Row 4: Total Calls, March 2023: 49 is under half of the series’ median of 101.'],
    ]);
    expect(check(year.with(2, item('count', '2023-03', 250)))[0]?.[2]).toContain(
      '250 is over twice the series’ median',
    );
    expect(check(year.with(2, item('count', '2023-03', 52)))).toEqual([]);
    expect(check(year.with(2, item('count', '2023-03', null)))).toEqual([]);
  });

  test('is held against what is stored of the same force, not of another', () => {
    const stored = year.slice(0, 5).map(({ metricId, period, value }) => ({ metricId, forceId: null, period, value }));
    const late = [item('count', '2023-06', 40)];
    expect(check(late)).toEqual([]);
    expect(check(late, stored)).toHaveLength(1);
    expect(
      check(
        late,
        stored.map((value) => ({ ...value, forceId: 'suffolk' })),
      ),
    ).toEqual([]);
  });

  test('a series that doubles over the years and one of small numbers are not doubted', () => {
    const rising = Array.from({ length: 9 }, (_, index) => item('count', `2023-0${index + 1}`, 100 * 1.4 ** index));
    expect(check(rising)).toEqual([]);
    const homicides = [2, 3, 1, 4, 9].map((value, index) => item('count', `2023-0${index + 1}`, value));
    expect(check(homicides)).toEqual([]);
  });
});

test('neighbourhood crime is the sum of its four parts', () => {
  const period = yearEnding('2023-06-30');
  const row = (all: number, robbery: number | null) =>
    [
      ['all', all],
      ['burglary', 1241],
      ['vehicle', 1770],
      ['person', 407],
      ['robbery', robbery],
    ].map(([id, value]) => item(String(id), '2023-01', value as number | null, { period }));
  expect(check(row(3770, 352))).toEqual([]);
  expect(check(row(3771, null))).toEqual([]);
  expect(check(row(3771, 352)).map(([rule, , message]) => [rule, message])).toEqual([
    [
      'parts-do-not-sum',
      'Row 2: neighbourhood crime, 12 months to 30 June 2023, is given as 3,771; residential burglary, vehicle offences, theft from the person and robbery (1,241 + 1,770 + 407 + 352) add up to 3,770.',
    ],
  ]);
});

describe('ranks', () => {
  const ranked = (month: string, value: number, rank: number, group = 'most-similar-group', metricId = 'share') =>
    item(metricId, month, value, { ranks: [{ peerGroupId: group, rank }] });

  test('beyond the group’s size', () => {
    expect(check([ranked('2023-01', 80, 3)])).toEqual([]);
    expect(check([ranked('2023-01', 80, 40, 'national')])).toEqual([]);
    expect(check([ranked('2023-01', 80, 4)])[0]?.slice(0, 2)).toEqual(['rank-bounds', 2]);
  });

  test('moving against the value', () => {
    expect(check([ranked('2023-01', 80, 2), ranked('2023-02', 85, 1)])).toEqual([]);
    expect(check([ranked('2023-01', 80, 2), ranked('2023-02', 85, 2)])).toEqual([]);
    expect(check([ranked('2023-02', 85, 2), ranked('2023-01', 80, 1)])).toEqual([
      [
        'rank-against-value',
        3,
        'Row 3: % 999 calls answered in under 10 seconds went from 80 to 85 in February 2023, but its rank went 1st to 2nd in the most similar group.',
      ],
    ]);
    // Of seconds the fewest are the best.
    const mean = (month: string, value: number, rank: number) => ranked(month, value, rank, 'national', 'mean');
    expect(check([mean('2023-01', 8, 1), mean('2023-02', 9, 2)])).toEqual([]);
    expect(check([mean('2023-01', 8, 2), mean('2023-02', 9, 1)])).toHaveLength(1);
  });
});

test('forces that a national table does not have are named, with their periods', () => {
  const all = forces.map(({ id }) => item('count', '2023-01', 5, { forceId: id }));
  const without = all.filter(({ forceId }) => forceId !== 'norfolk' && forceId !== 'suffolk');
  expect(check(all)).toEqual([]);
  expect(check(without)).toEqual([
    [
      'missing-forces',
      null,
      '2 of the 43 forces of England and Wales are not in the table for January 2023: Norfolk Constabulary and Suffolk Constabulary.',
    ],
  ]);
  expect(check(all.slice(0, 8))).toEqual([]);
});

test('of the sample’s 999 table exactly January and October 2022 are doubted', () => {
  const path = join(import.meta.dirname, '../../../../resources/sample/norfolk/calls-999.csv');
  const rows: string[][] = parse(readFileSync(path));
  const [table] = recognise([{ name: null, grid: { rows } }], {
    ...catalogue,
    peerGroups: [{ id: 'national', title: 'all forces', members: [] }],
  });
  expect(table?.format).toBe('calls-999');
  const checked = checkRecognised(table as Recognised, { catalogue });
  expect(checked.doubts.map(({ period, rule }) => [period.end, rule])).toEqual([
    ['2022-01-31', 'low-volume'],
    ['2022-10-31', 'shares-sum'],
  ]);
  expect(new Set(checked.warnings.map(({ rule }) => rule))).toEqual(new Set(['rank-against-value']));
});

const real = published('homeoffice/rec-crime-pfa.csv');

test.skipIf(real === null)('the real rolling years are checked quickly and without a flood of warnings', () => {
  const [table] = recognise([{ name: null, grid: real ?? { rows: [] } }], reference, { acceptMonthEnds: true });
  const begun = performance.now();
  const checked = checkRecognised(table as Recognised, { catalogue: reference });
  expect(performance.now() - begun).toBeLessThan(4000);
  const found = checked.warnings.filter(({ rule }) => rule !== 'not-a-month-end');
  expect(found.filter(({ rule }) => rule === 'missing-forces')).toEqual([]);
  // What is left is true: fraud and the old classes of burglary end at zero, and recording rules of 2002 fill up slowly.
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(200);
});
