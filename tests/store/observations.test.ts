import { expect, test } from 'vitest';
import { findObservation, listDoubts, listObservations, listVintages } from '#db/repositories/observations';
import { insertDoubt, recordObservation } from '#db/repositories/record-observation';
import { sql } from '#db/connection/sql';
import type { Store } from '#db/connection/store';
import type { NewObservation } from '#db/repositories/record-observation';
import { addBasics, januaryOf, note } from './support/small-workspace';
import { rawChange } from './support/tampering';
import { newWorkspace } from './support/workspaces';

const january = januaryOf('calls', 1).period;

function prepared(): { store: Store; path: string } {
  const workspace = newWorkspace();
  addBasics(workspace.store);
  return workspace;
}

function record(store: Store, observation: NewObservation) {
  return store.write(note, (tx) => recordObservation(tx, observation));
}

test('keeps a revision as vintage 2 beside the first, and lists the latest', () => {
  const { store } = prepared();
  const first = record(store, januaryOf('calls', 8508));
  const second = record(store, januaryOf('calls', 8505));
  expect([first.outcome, second.outcome]).toEqual(['recorded', 'revised']);
  expect(listVintages(store.read, 'calls', 'norfolk', january).map(({ vintage, value }) => [vintage, value])).toEqual([
    [1, 8508],
    [2, 8505],
  ]);
  expect(listObservations(store.read, { forceId: 'norfolk' }).map(({ value }) => value)).toEqual([8505]);
  expect(findObservation(store.read, first.observation.id)).toEqual(first.observation);
});

test('stores nothing, and logs nothing, where the latest vintage says the same', () => {
  const { store } = prepared();
  const ranks = [{ peerGroupId: 'national', rank: 4 }];
  const first = record(store, januaryOf('calls', 85.3, { ranks }));
  const again = record(store, januaryOf('calls', 85.3, { ranks, locator: 'Worded otherwise' }));
  expect(again).toEqual({ outcome: 'unchanged', observation: first.observation });
  expect(
    store.read.get(sql`SELECT count(*) AS n FROM change_log WHERE entity = 'observation'`, (row) => row.number('n')),
  ).toBe(1);
});

test.each([
  ['value', { value: 86 }],
  ['status', { status: 'provisional' as const }],
  ['denominator', { denominator: 100 }],
  ['interval', { halfWidth: 4.2 }],
  ['sample', { sampleSize: 201 }],
  ['rank', { ranks: [{ peerGroupId: 'national', rank: 5 }] }],
  ['absence', { value: null, absence: 'withheld by the publisher' }],
])('takes another %s for a revision', (_name, change: Partial<NewObservation>) => {
  const { store } = prepared();
  record(store, januaryOf('calls', 85.3, { ranks: [{ peerGroupId: 'national', rank: 4 }] }));
  expect(
    record(store, januaryOf('calls', 85.3, { ranks: [{ peerGroupId: 'national', rank: 4 }], ...change })).outcome,
  ).toBe('revised');
});

test('an absent value stays absent: never zero, never both, never neither', () => {
  const { store } = prepared();
  record(store, januaryOf('calls', null));
  expect(listObservations(store.read, { forceId: 'norfolk' })[0]).toMatchObject({
    value: null,
    absence: 'not available',
  });
  expect(() => record(store, januaryOf('crime', 3, { absence: 'not available' }))).toThrow(/CHECK/);
  expect(() => record(store, januaryOf('crime', null, { absence: null }))).toThrow(/CHECK/);
});

test.each([
  ['a source that is not there', { sourceId: 'nowhere' }, /FOREIGN KEY/],
  ['a force that is not there', { forceId: 'nowhere' }, /FOREIGN KEY/],
  ['a peer group that is not there', { ranks: [{ peerGroupId: 'nowhere', rank: 1 }] }, /FOREIGN KEY/],
  ['no place in the source', { locator: '' }, /CHECK/],
  ['a day that is none', { period: { kind: 'month' as const, start: '2023-02-01', end: '2023-02-30' } }, /CHECK/],
  [
    'a period that ends before it starts',
    { period: { kind: 'month' as const, start: '2023-02-28', end: '2023-02-01' } },
    /CHECK/,
  ],
  ['a rank of zero', { ranks: [{ peerGroupId: 'national', rank: 0 }] }, /CHECK/],
])('refuses %s', (_name, change: Partial<NewObservation>, message: RegExp) => {
  const { store } = prepared();
  expect(() => record(store, januaryOf('calls', 1, change))).toThrow(message);
  expect(listObservations(store.read, { forceId: 'norfolk' })).toEqual([]);
});

test.each([
  'UPDATE observation SET value = 1',
  'DELETE FROM observation',
  'INSERT OR REPLACE INTO observation SELECT * FROM observation',
  'UPDATE observation_rank SET rank = 1',
  'DELETE FROM observation_rank',
  'INSERT OR REPLACE INTO observation_rank SELECT * FROM observation_rank',
  "UPDATE change_log SET actor = 'Nobody'",
  'DELETE FROM change_log',
  'INSERT OR REPLACE INTO change_log SELECT * FROM change_log',
])('refuses %s', (statement) => {
  const { store } = prepared();
  record(store, januaryOf('calls', 8508, { ranks: [{ peerGroupId: 'national', rank: 4 }] }));
  const text = { text: statement, values: [] };
  expect(() => store.write(note, (tx) => tx.run(text))).toThrow(/append-only|never (changed|removed)/);
  expect(listObservations(store.read, { forceId: 'norfolk' })[0]).toMatchObject({ value: 8508, ranks: [{ rank: 4 }] });
});

test('the refusals hold for other programs too, but for the one that leaves out recursive triggers', () => {
  const { store, path } = prepared();
  record(store, januaryOf('calls', 8508));
  rawChange(path, (db) => {
    expect(() => db.exec('UPDATE observation SET value = 1')).toThrow(/never changed/);
    expect(() => db.exec('DELETE FROM observation')).toThrow(/never removed/);
  });
});

test('lists by metric, then by end, for the metrics asked for', () => {
  const { store } = prepared();
  const of = (metricId: string, month: string) =>
    record(
      store,
      januaryOf(metricId, 1, { period: { kind: 'month', start: `2024-${month}-01`, end: `2024-${month}-28` } }),
    );
  for (const [metricId, month] of [
    ['crime', '03'],
    ['calls', '02'],
    ['crime', '01'],
    ['calls', '01'],
  ] as const)
    of(metricId, month);
  const order = (metricIds?: readonly string[]) =>
    listObservations(store.read, { forceId: 'norfolk', ...(metricIds && { metricIds }) }).map(
      (item) => `${item.metricId} ${item.period.end.slice(5, 7)}`,
    );
  expect(order()).toEqual(['calls 01', 'calls 02', 'crime 01', 'crime 03']);
  expect(order(['crime'])).toEqual(['crime 01', 'crime 03']);
  expect(order([])).toEqual([]);
});

test('keeps one doubt a rule for a figure', () => {
  const { store } = prepared();
  const { observation } = record(store, januaryOf('calls', 2958));
  for (const text of ['first', 'second']) {
    store.write(note, (tx) => insertDoubt(tx, { observationId: observation.id, rule: 'low-volume', note: text }));
  }
  expect(listDoubts(store.read)).toEqual([{ observationId: observation.id, rule: 'low-volume', note: 'first' }]);
});
