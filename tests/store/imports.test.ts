import { expect, test } from 'vitest';
import { verifyChangeLog } from '#db/history/verify-change-log';
import { sql } from '#db/connection/sql';
import { classify } from '#db/import/classify';
import { takeBackImport } from '#db/import/take-back-import';
import { findImport, listImports, listImportsOf } from '#db/repositories/imports';
import { listMetrics } from '#db/repositories/metrics';
import { listDoubts, listLatestObservations, listObservations, listVintages } from '#db/repositories/observations';
import { recordObservation } from '#db/repositories/record-observation';
import { countSourceUses } from '#db/repositories/sources';
import { findFile } from '#db/repositories/stored-files';
import type { Store } from '#db/connection/store';
import { deskErrorOf } from './support/desk-error';
import { addTotals, importFile, march2018, recognisedOf, sha256Of, totalOf } from './support/proposals';
import { addBasics, januaryOf, note } from './support/small-workspace';
import { newWorkspace } from './support/workspaces';

function prepared(): Store {
  const { store } = newWorkspace();
  addBasics(store);
  addTotals(store);
  return store;
}

function count(store: Store, table: string): number {
  const statement = { text: `SELECT count(*) AS n FROM ${table}`, values: [] };
  return store.read.get(statement, (row) => row.number('n')) ?? -1;
}

function entries(store: Store, entity: string): number {
  const statement = sql`SELECT count(*) AS n FROM change_log WHERE entity = ${entity}`;
  return store.read.get(statement, (row) => row.number('n')) ?? -1;
}

const vintages = (store: Store) =>
  listVintages(store.read, 'total', 'norfolk', march2018).map(({ vintage, value }) => [vintage, value]);
const latest = (store: Store) =>
  listLatestObservations(store.read, { forceId: 'norfolk', metricIds: ['total'] }).map(({ value }) => value);
const takeBack = (store: Store, id: string) =>
  store.write({ actor: 'Ann', reason: 'Wrong file' }, (tx) => takeBackImport(tx, id, 'Wrong file'));

test('two releases leave two vintages, one entry each in a change log that holds', () => {
  const store = prepared();
  expect(importFile(store, 'p1.xlsx', [totalOf(56_235)])).toMatchObject({ recorded: 1, revised: 0, unchanged: 0 });
  expect(importFile(store, 'rolling.csv', [totalOf(56_398)])).toMatchObject({ recorded: 0, revised: 1, unchanged: 0 });
  expect(vintages(store)).toEqual([
    [1, 56_235],
    [2, 56_398],
  ]);
  expect([entries(store, 'import'), entries(store, 'observation')]).toEqual([2, 0]);
  expect(verifyChangeLog(store.read).ok).toBe(true);
  const after = store.read.get(sql`SELECT after FROM change_log WHERE entity = 'import' ORDER BY seq DESC`, (row) =>
    row.json('after', (value) => value),
  );
  expect(after).toMatchObject({ file: 'rolling.csv', sha256: sha256Of('rolling.csv'), revised: 1, recorded: 0 });
});

test('an import that is taken back restores what stood before, and keeps its rows', () => {
  const store = prepared();
  importFile(store, 'p1.xlsx', [totalOf(56_235)]);
  const { importId } = importFile(store, 'rolling.csv', [totalOf(56_398), totalOf(1, { forceId: 'suffolk' })]);
  expect(latest(store)).toEqual([56_398]);
  takeBack(store, importId);
  expect(latest(store)).toEqual([56_235]);
  expect(vintages(store)).toEqual([[1, 56_235]]);
  expect(listObservations(store.read, { forceId: 'suffolk' })).toEqual([]);
  expect(count(store, 'observation')).toBe(3);
  expect(countSourceUses(store.read)).toEqual([{ sourceId: 'release', observations: 1, findings: 0 }]);
  expect(findImport(store.read, importId)?.takenBack).toEqual({ at: '2024-10-01T09:00:00.000Z', reason: 'Wrong file' });
  // The number of a vintage that was taken back is not given again.
  importFile(store, 'rolling-2.csv', [totalOf(56_398)]);
  expect(vintages(store)).toEqual([
    [1, 56_235],
    [3, 56_398],
  ]);
  expect(verifyChangeLog(store.read).ok).toBe(true);
});

test('is taken back once, and only where it is there', () => {
  const store = prepared();
  const { importId } = importFile(store, 'p1.xlsx', [totalOf(56_235)]);
  takeBack(store, importId);
  expect(deskErrorOf(() => takeBack(store, importId)).code).toBe('conflict');
  expect(deskErrorOf(() => takeBack(store, 'nowhere')).code).toBe('not-found');
});

test('the same file a second time changes nothing, and its figures stand while either import does', () => {
  const store = prepared();
  const first = importFile(store, 'p1.xlsx', [totalOf(56_235)]);
  const second = importFile(store, 'p1.xlsx', [totalOf(56_235)]);
  expect(second).toMatchObject({ recorded: 0, revised: 0, unchanged: 1 });
  expect([count(store, 'observation'), count(store, 'stored_file'), count(store, 'import')]).toEqual([1, 1, 2]);
  takeBack(store, first.importId);
  expect(latest(store)).toEqual([56_235]);
  takeBack(store, second.importId);
  expect(latest(store)).toEqual([]);
});

test('a figure typed by hand does not go with an import that repeats it', () => {
  const store = prepared();
  store.write(note, (tx) => recordObservation(tx, januaryOf('total', 56_235, { period: march2018 })));
  const { importId, unchanged } = importFile(store, 'p1.xlsx', [totalOf(56_235)]);
  expect(unchanged).toBe(1);
  takeBack(store, importId);
  expect(latest(store)).toEqual([56_235]);
});

test('keeps the stored values where revisions are not wanted', () => {
  const store = prepared();
  importFile(store, 'p1.xlsx', [totalOf(56_235)]);
  const more = [totalOf(56_398), totalOf(7, { forceId: 'suffolk' })];
  expect(importFile(store, 'rolling.csv', more, { revisions: 'keep' })).toMatchObject({
    recorded: 1,
    revised: 0,
    kept: 1,
  });
  expect(latest(store)).toEqual([56_235]);
});

test('says beforehand what a commit would do, and does not store it', () => {
  const store = prepared();
  importFile(store, 'p1.xlsx', [totalOf(56_235), totalOf(null, { forceId: 'suffolk' })]);
  const given = recognisedOf([
    totalOf(56_398),
    totalOf(null, { forceId: 'suffolk' }),
    totalOf(9, { metricId: 'crime' }),
  ]);
  const found = classify(store.read, [given], 'norfolk');
  expect(found.map(({ state, stored }) => [state, stored?.value])).toEqual([
    ['revised', 56_235],
    ['unchanged', null],
    ['new', undefined],
  ]);
  expect(count(store, 'observation')).toBe(2);
});

test('a repeated value with more detail is a revision, with less it is none', () => {
  const store = prepared();
  importFile(store, 'a', [totalOf(5, { denominator: 10 })]);
  expect(importFile(store, 'b', [totalOf(5)])).toMatchObject({ unchanged: 1 });
  expect(importFile(store, 'c', [totalOf(5, { ranks: [{ peerGroupId: 'national', rank: 3 }] })])).toMatchObject({
    revised: 1,
  });
});

test('makes the metrics that are missing, keeps each doubt on the figure of its own force, and tells the screens of it all', () => {
  const store = prepared();
  const told: unknown[] = [];
  store.onCommit((areas) => told.push(areas));
  const [metric] = listMetrics(store.read);
  if (metric === undefined) throw new Error('There is no metric.');
  const burglary = { ...metric, id: 'burglary' };
  const observations = [null, 'suffolk'].map((forceId) => totalOf(3, { metricId: 'burglary', forceId }));
  const doubts = [{ metricId: 'burglary', forceId: null, period: march2018, rule: 'volume', note: 'Low.' }];
  importFile(store, 'a', [], { recognised: [recognisedOf(observations, { newMetrics: [burglary, metric], doubts })] });
  expect(listMetrics(store.read).map(({ id }) => id)).toEqual(['calls', 'crime', 'total', 'burglary']);
  expect(listDoubts(store.read)).toMatchObject([{ rule: 'volume' }]);
  expect(told).toEqual([['metrics', 'sources', 'imports']]);
});

test('lists imports with their files, the latest first, and those of one figure', () => {
  const store = prepared();
  importFile(store, 'a', [totalOf(5)]);
  importFile(store, 'b', [totalOf(5), totalOf(6, { forceId: 'suffolk' })]);
  const [newest, oldest] = listImports(store.read);
  expect([newest?.fileName, oldest?.fileName]).toEqual(['b', 'a']);
  expect(newest).toMatchObject({ format: 'ons-pfa', rowsRead: 2, recorded: 1, unchanged: 1, takenBack: null });
  expect(findFile(store.read, newest?.fileId ?? '')).toMatchObject({ name: 'b', size: 1, sha256: sha256Of('b') });
  const own = listObservations(store.read, { forceId: 'norfolk' })[0];
  expect(listImportsOf(store.read, own?.id ?? '').map(({ fileName }) => fileName)).toEqual(['a', 'b']);
});

test('a source that is not known stores nothing', () => {
  const store = prepared();
  const error = deskErrorOf(() => importFile(store, 'a', [totalOf(5), totalOf(6, { sourceId: 'nowhere' })]));
  expect([error.code, error.message]).toEqual([
    'invalid-input',
    'The table names the source “nowhere”, which is not known here.',
  ]);
  expect([count(store, 'observation'), count(store, 'stored_file'), count(store, 'import')]).toEqual([0, 0, 0]);
});

test.each([
  'UPDATE import SET recorded = 9',
  'UPDATE import SET taken_back_at = NULL, taken_back_reason = NULL',
  "UPDATE import SET taken_back_at = 'now', taken_back_reason = 'x', recorded = 9",
  'DELETE FROM import',
  'UPDATE import_observation SET import_id = import_id',
  'DELETE FROM import_observation',
  'UPDATE stored_file SET name = name',
  'DELETE FROM stored_file',
])('refuses %s', (text) => {
  const store = prepared();
  importFile(store, 'a', [totalOf(5)]);
  expect(() => store.write(note, (tx) => tx.run({ text, values: [] }))).toThrow(/never|CHECK/);
});

test.each([
  "UPDATE import SET taken_back_reason = 'another'",
  'UPDATE import SET taken_back_at = NULL, taken_back_reason = NULL',
  'DELETE FROM withdrawn_observation',
  "UPDATE withdrawn_observation SET withdrawn_at = ''",
])('an import that was taken back stays so: refuses %s', (text) => {
  const store = prepared();
  takeBack(store, importFile(store, 'a', [totalOf(5)]).importId);
  expect(() => store.write(note, (tx) => tx.run({ text, values: [] }))).toThrow(/never|once/);
});
