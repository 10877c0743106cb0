import { expect, test } from 'vitest';
import { takeBackImport } from '#db/import/take-back-import';
import { insertForce } from '#db/repositories/forces';
import {
  insertReleaseSeries,
  listReleaseSeries,
  removeReleaseSeries,
  setSeriesSources,
} from '#db/repositories/release-series';
import { recordObservation } from '#db/repositories/record-observation';
import { insertSource, listSources, metricsOfSources, metricsOfSourcesQuery } from '#db/repositories/sources';
import { writeWorkspaceInfo } from '#db/repositories/workspace';
import type { Store } from '#db/connection/store';
import { newestLogged } from './support/change-log';
import { planOf } from './support/query-plan';
import { addTotals, importFile, totalOf } from './support/proposals';
import { addBasics, januaryOf, note, plainSource } from './support/small-workspace';
import { newWorkspace } from './support/workspaces';

function series(store: Store, title: string, announced: readonly string[] = []): string {
  return store.write(note, (tx) =>
    insertReleaseSeries(tx, { title, publisher: 'P', address: null, cadence: 'quarterly', note: null, announced }),
  );
}

function prepared(): Store {
  const { store } = newWorkspace();
  addBasics(store);
  store.write(note, (tx) => {
    for (const id of ['older', 'newer']) insertSource(tx, { ...plainSource, id, release: `The ${id}` });
  });
  return store;
}

function seriesOf(store: Store): readonly (readonly [string, string | null])[] {
  return listSources(store.read).map(({ id, seriesId }) => [id, seriesId] as const);
}

test('lists series in the order of entry, each announced day once and in its order', () => {
  const store = prepared();
  series(store, 'Bulletin', ['2024-04-25', '2024-01-25', '2024-04-25']);
  series(store, 'Another');
  expect(listReleaseSeries(store.read).map(({ title, announced }) => [title, announced])).toEqual([
    ['Bulletin', ['2024-01-25', '2024-04-25']],
    ['Another', []],
  ]);
});

test('makes exactly the named sources releases of a series, logged once', () => {
  const store = prepared();
  const [one, other] = [series(store, 'One'), series(store, 'Other')];
  store.write(note, (tx) => setSeriesSources(tx, one, ['older', 'newer']));
  store.write(note, (tx) => setSeriesSources(tx, other, ['newer', 'release']));
  expect(seriesOf(store)).toEqual([
    ['release', other],
    ['older', one],
    ['newer', other],
  ]);
  const before = newestLogged(store, 1);
  expect(before).toMatchObject([
    {
      area: 'sources',
      entityId: other,
      action: 'update',
      before: [
        { sourceId: 'release', seriesId: null },
        { sourceId: 'newer', seriesId: one },
      ],
      after: [
        { sourceId: 'release', seriesId: other },
        { sourceId: 'newer', seriesId: other },
      ],
    },
  ]);
  store.write(note, (tx) => setSeriesSources(tx, other, ['release', 'newer']));
  expect(newestLogged(store, 1)).toEqual(before);
  store.write(note, (tx) => setSeriesSources(tx, other, ['newer']));
  expect(seriesOf(store)[0]).toEqual(['release', null]);
  expect(listSources(store.read)[1]).toMatchObject({ id: 'older', release: 'The older' });
});

test('a series that is removed leaves its sources, and the log says which they were', () => {
  const store = prepared();
  const id = series(store, 'One', ['2024-01-25']);
  store.write(note, (tx) => setSeriesSources(tx, id, ['older']));
  store.write(note, (tx) => removeReleaseSeries(tx, { id, revision: 1 }));
  expect(seriesOf(store).map(([, seriesId]) => seriesId)).toEqual([null, null, null]);
  expect(newestLogged(store, 2).map(({ action, before }) => [action, before])).toMatchObject([
    ['delete', { title: 'One', announced: ['2024-01-25'] }],
    ['update', [{ sourceId: 'older', seriesId: id }]],
  ]);
});

test('knows of which metrics a release gave the workspace’s own force figures that stand', () => {
  const store = prepared();
  addTotals(store);
  const office = { name: 'Office', shortName: 'O', commissioner: 'C', commissionerShort: 'C' };
  const february = { kind: 'month', start: '2024-02-01', end: '2024-02-29' } as const;
  store.write(note, (tx) => {
    writeWorkspaceInfo(tx, { id: 'test', title: 'Test', sample: false, today: null, forceId: 'norfolk', office });
    insertForce(tx, { id: 'kent', name: 'Kent', shortName: 'Kent' });
    recordObservation(tx, januaryOf('crime', 1, { sourceId: 'older' }));
    recordObservation(tx, januaryOf('calls', 1, { sourceId: 'older' }));
    recordObservation(tx, januaryOf('calls', 1, { sourceId: 'older', period: february }));
    recordObservation(tx, januaryOf('calls', 2, { sourceId: 'newer', forceId: 'kent' }));
    recordObservation(tx, januaryOf('crime', 2, { sourceId: 'release' }));
  });
  const { importId } = importFile(store, 'a', [totalOf(5)], { sourceId: 'newer' });
  const id = series(store, 'One');
  expect(metricsOfSources(store.read).size).toBe(0);
  store.write(note, (tx) => setSeriesSources(tx, id, ['older', 'newer']));
  expect([...metricsOfSources(store.read)]).toEqual([
    ['older', ['calls', 'crime']],
    ['newer', ['total']],
  ]);
  store.write(note, (tx) => takeBackImport(tx, importId, 'Wrong'));
  expect([...metricsOfSources(store.read).keys()]).toEqual(['older']);
});

test('the metrics of releases are found in the index of the own force’s series', () => {
  const plan = planOf(prepared(), metricsOfSourcesQuery());
  expect(plan).toMatch(/SEARCH o USING (COVERING )?INDEX sqlite_autoindex_observation_\d \(force_id=\?\)/);
  expect(plan).not.toMatch(/SCAN (o|m|w)\b/);
});
