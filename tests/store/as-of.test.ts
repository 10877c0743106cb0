import { expect, test } from 'vitest';
import { takeBackImport } from '#db/import/take-back-import';
import { asOfQuery, firstVintages, firstVintagesQuery, seriesAsOf } from '#db/repositories/figures';
import { recordObservation } from '#db/repositories/record-observation';
import { insertSource } from '#db/repositories/sources';
import type { Store } from '#db/connection/store';
import type { AsOfBasis } from '#db/repositories/figures';
import { yearEnding } from '#shared/domain/period/period-labels';
import { addTotals, importFile, march2018, totalOf } from './support/proposals';
import { planOf } from './support/query-plan';
import { addBasics, januaryOf, note, plainSource } from './support/small-workspace';
import { newWorkspace } from './support/workspaces';

const march2017 = yearEnding('2017-03-31');
const key = { metricId: 'total', forceId: 'norfolk' };

/** A workspace whose clock is set by the test, with releases of 2018 and 2019 and a page without any date. */
function clocked(): { readonly store: Store; readonly set: (at: string) => void } {
  let now = '2018-01-01T12:00:00.000Z';
  const { store } = newWorkspace({ now: () => new Date(now) });
  addBasics(store);
  addTotals(store);
  store.write(note, (tx) => {
    insertSource(tx, { ...plainSource, id: '2018', publishedOn: '2018-07-19' });
    insertSource(tx, { ...plainSource, id: '2019', publishedOn: '2019-04-25' });
    insertSource(tx, { ...plainSource, id: 'seen', publishedOn: null, accessedOn: '2019-09-01' });
    insertSource(tx, { ...plainSource, id: 'undated', publishedOn: null });
  });
  return { store, set: (at) => (now = at) };
}

function values(store: Store, day: string, basis: AsOfBasis): readonly (number | null)[] {
  return seriesAsOf(store.read, key, day, basis).map(({ value }) => value);
}

test('gives the series that was held on a day: revisions and what was taken back since as they were then', () => {
  const { store, set } = clocked();
  set('2019-05-01T09:00:00.000Z');
  importFile(store, 'a', [totalOf(10, { period: march2017 }), totalOf(20)], { sourceId: '2018' });
  set('2019-06-01T23:59:59.999Z');
  const { importId } = importFile(store, 'b', [totalOf(21)], { sourceId: '2019' });
  set('2019-07-01T09:00:00.000Z');
  store.write(note, (tx) => takeBackImport(tx, importId, 'Wrong'));
  const days = ['2019-04-30', '2019-05-01', '2019-05-31', '2019-06-01', '2019-06-30', '2019-07-01'];
  expect(days.map((day) => values(store, day, 'held'))).toEqual([[], [10, 20], [10, 20], [10, 21], [10, 21], [10, 20]]);
  const [, then] = seriesAsOf(store.read, key, '2019-06-15', 'held');
  expect(then).toMatchObject({
    period: march2018,
    vintage: 2,
    sourceId: '2019',
    withdrawnAt: '2019-07-01T09:00:00.000Z',
  });
});

test('gives the series that was published by a day, whenever it was imported', () => {
  const { store, set } = clocked();
  set('2024-01-01T09:00:00.000Z');
  // The newer release came into the workspace first.
  importFile(store, 'newer', [totalOf(21), totalOf(11, { period: march2017 })], { sourceId: '2019' });
  importFile(store, 'older', [totalOf(20)], { sourceId: '2018' });
  const days = ['2018-07-18', '2018-07-19', '2019-04-24', '2019-04-25', '2030-01-01'];
  expect(days.map((day) => values(store, day, 'published'))).toEqual([[], [20], [20], [11, 21], [11, 21]]);
});

test('counts a source without a day of publication from when it was seen, or recorded', () => {
  const { store, set } = clocked();
  set('2020-02-03T22:00:00.000Z');
  importFile(store, 'seen', [totalOf(1)], { sourceId: 'seen' });
  importFile(store, 'undated', [totalOf(2, { period: march2017 })], { sourceId: 'undated' });
  const days = ['2019-08-31', '2019-09-01', '2020-02-02', '2020-02-03'];
  expect(days.map((day) => values(store, day, 'published'))).toEqual([[], [1], [1], [2, 1]]);
});

test('what was taken back was never published, and another kind of period is no part of the series', () => {
  const { store } = clocked();
  const { importId } = importFile(store, 'a', [totalOf(5)], { sourceId: '2018' });
  store.write(note, (tx) => {
    takeBackImport(tx, importId, 'Wrong');
    recordObservation(tx, januaryOf('total', 3, { sourceId: '2018' }));
    recordObservation(tx, januaryOf('total', 4, { sourceId: '2018', period: march2018, forceId: 'suffolk' }));
  });
  expect(values(store, '2024-12-31', 'published')).toEqual([]);
  expect(values(store, '2024-12-31', 'held')).toEqual([]);
  store.write(note, (tx) => recordObservation(tx, januaryOf('total', 7, { sourceId: '2018', period: march2018 })));
  expect(values(store, '2024-12-31', 'published')).toEqual([7]);
});

test('gives the first standing vintage of each period that was revised', () => {
  const { store } = clocked();
  const wrong = importFile(store, 'a', [totalOf(1)], { sourceId: '2018' });
  importFile(store, 'b', [totalOf(2), totalOf(10, { period: march2017 })], { sourceId: '2018' });
  const revised = importFile(store, 'c', [totalOf(3)], { sourceId: '2019' });
  const first = () => firstVintages(store.read, key).map(({ period, value }) => [period.end, value]);
  expect(first()).toEqual([['2018-03-31', 1]]);
  store.write(note, (tx) => takeBackImport(tx, wrong.importId, 'Wrong'));
  expect(first()).toEqual([['2018-03-31', 2]]);
  store.write(note, (tx) => takeBackImport(tx, revised.importId, 'Wrong'));
  expect(first()).toEqual([]);
});

test('a series as of a day is read from its index', () => {
  const { store } = clocked();
  for (const basis of ['held', 'published'] as const) {
    const plan = planOf(store, asOfQuery(key, '2024-01-01', basis));
    expect(plan).toMatch(/SEARCH o USING INDEX sqlite_autoindex_observation_\d \(force_id=\? AND metric_id=\?\)/);
    expect(plan).not.toMatch(/SCAN (o|w|m|s)\b/);
  }
  const plan = planOf(store, firstVintagesQuery(key));
  expect(plan).toMatch(/SEARCH o USING INDEX sqlite_autoindex_observation_\d \(force_id=\? AND metric_id=\?\)/);
  expect(plan).not.toMatch(/SCAN (o|other|v|w|m)\b|B-TREE FOR ORDER BY/);
});
