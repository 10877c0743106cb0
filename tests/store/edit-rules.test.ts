import { expect, test } from 'vitest';
import { insertBaseline, listBaselinesOf, updateBaseline } from '#db/repositories/baselines';
import { insertBreak, listBreaks } from '#db/repositories/breaks';
import {
  insertDefinition,
  listDefinitions,
  removeDefinition,
  updateDefinition,
} from '#db/repositories/metric-definitions';
import { insertSet, removeSet, updateSet } from '#db/repositories/metric-sets';
import { findStoredMetric, hasFigures, insertMetric, listMetrics, updateMetric } from '#db/repositories/metrics';
import { insertPack } from '#db/repositories/packs';
import {
  countRanks,
  insertPeerGroup,
  listPeerGroups,
  removePeerGroup,
  updatePeerGroup,
} from '#db/repositories/peer-groups';
import { recordObservation } from '#db/repositories/record-observation';
import { readOffice, readWorkspaceInfo, updateOffice, writeWorkspaceInfo } from '#db/repositories/workspace';
import { sql } from '#db/connection/sql';
import { yearEnding } from '#shared/domain/period/period-labels';
import type { Store } from '#db/connection/store';
import type { Transaction } from '#db/connection/transaction';
import type { MetricSet, PeerGroup } from '#shared/domain/metric/metric';
import type { Block, PackBody } from '#shared/pack/pack';
import { newestLogged } from './support/change-log';
import { deskErrorOf } from './support/desk-error';
import { redefinition } from './support/editable';
import { addBasics, januaryOf, note, plainMetric } from './support/small-workspace';
import { newWorkspace } from './support/workspaces';

function prepared(): Store {
  const { store } = newWorkspace();
  addBasics(store);
  return store;
}

function refusal(store: Store, work: (tx: Transaction) => unknown) {
  const { code, message, fields } = deskErrorOf(() => store.write(note, work));
  return { code, message, fields: Object.keys(fields ?? {}) };
}

const first = (store: Store) => listDefinitions(store.read, 'calls').at(-1) ?? { id: '', revision: 0 };

test('a metric says what the newest version of its definition says', () => {
  const store = prepared();
  const said = () => listMetrics(store.read).map(({ id, definition, countedBy }) => [id, definition, countedBy]);
  store.write(note, (tx) => insertDefinition(tx, redefinition));
  store.write(note, (tx) => insertDefinition(tx, { ...redefinition, from: '2020-04-01', definition: 'Older' }));
  expect(said()).toEqual([
    ['calls', 'Calls that were answered.', 'BT'],
    ['crime', '', ''],
  ]);
  expect(listDefinitions(store.read, 'calls').map(({ from }) => from)).toEqual(['2021-04-01', '2020-04-01', null]);
  const [newest] = listDefinitions(store.read, 'calls');
  store.write(note, (tx) => removeDefinition(tx, newest ?? { id: '', revision: 0 }));
  expect(said()[0]).toEqual(['calls', 'Older', 'BT']);
  expect(findStoredMetric(store.read, 'calls')).toMatchObject({ definition: 'Older', numerator: 'Calls', revision: 1 });
  expect(findStoredMetric(store.read, 'gone')).toBeNull();
});

test('a new metric may say from when, and by which source, its definition holds', () => {
  const store = prepared();
  const given = { ...plainMetric, definition: 'Definition', numerator: 'N', owner: 'Ann' };
  const from = { from: '2023-04-01', note: 'Note', sourceId: 'release' };
  store.write(note, (tx) => insertMetric(tx, given, from));
  expect(findStoredMetric(store.read, 'metric')).toEqual({ ...given, revision: 1 });
  expect(listDefinitions(store.read, 'metric')).toMatchObject([{ ...from, definition: 'Definition', numerator: 'N' }]);
});

test('a metric keeps one version of its definition, and two never begin on the same day', () => {
  const store = prepared();
  expect(refusal(store, (tx) => removeDefinition(tx, first(store)))).toMatchObject({ code: 'refused', fields: [] });
  const sameDay = { code: 'invalid-input', fields: ['details.from'] };
  expect(refusal(store, (tx) => insertDefinition(tx, { ...redefinition, from: null }))).toMatchObject(sameDay);
  const id = store.write(note, (tx) => insertDefinition(tx, redefinition));
  expect(refusal(store, (tx) => insertDefinition(tx, redefinition))).toMatchObject(sameDay);
  expect(
    refusal(store, (tx) => updateDefinition(tx, { id, revision: 1 }, { ...redefinition, from: null })),
  ).toMatchObject(sameDay);
  // The day is taken in the one metric only, and a version may keep its own.
  store.write(note, (tx) => insertDefinition(tx, { ...redefinition, metricId: 'crime' }));
  store.write(note, (tx) => updateDefinition(tx, { id, revision: 1 }, { ...redefinition, definition: 'Anew' }));
  store.write(note, (tx) => removeDefinition(tx, first(store)));
  expect(listDefinitions(store.read, 'calls').map(({ definition }) => definition)).toEqual(['Anew']);
});

test('a metric is changed in all its details, and its definition stays', () => {
  const store = prepared();
  const details = {
    title: 'T',
    shortTitle: 'S',
    publishedLabel: 'P',
    theme: 'Th',
    unit: 'duration',
    direction: 'up',
    periodKind: 'quarter',
    decimals: 2,
    owner: 'Ann',
  } as const;
  expect(store.write(note, (tx) => updateMetric(tx, { id: 'calls', revision: 1 }, details))).toBe(2);
  const after = { ...plainMetric, ...details, id: 'calls', revision: 2 };
  expect(findStoredMetric(store.read, 'calls')).toEqual(after);
  expect(newestLogged(store, 1)).toMatchObject([
    { area: 'metrics', entity: 'metric', action: 'update', before: { title: 'calls', revision: 1 }, after },
  ]);
  expect(refusal(store, (tx) => updateMetric(tx, { id: 'calls', revision: 1 }, details)).code).toBe('conflict');
  expect(refusal(store, (tx) => updateMetric(tx, { id: 'gone', revision: 1 }, details)).code).toBe('not-found');
});

test('a metric with figures keeps its unit and its kind of period', () => {
  const store = prepared();
  store.write(note, (tx) => recordObservation(tx, januaryOf('calls', 1)));
  expect([hasFigures(store.read, 'calls'), hasFigures(store.read, 'crime')]).toEqual([true, false]);
  const change = { ...plainMetric, unit: 'percent', periodKind: 'quarter' } as const;
  expect(refusal(store, (tx) => updateMetric(tx, { id: 'calls', revision: 1 }, change))).toMatchObject({
    code: 'invalid-input',
    fields: ['details.unit', 'details.periodKind'],
  });
  store.write(note, (tx) => updateMetric(tx, { id: 'calls', revision: 1 }, { ...plainMetric, direction: 'up' }));
  expect(findStoredMetric(store.read, 'calls')).toMatchObject({ direction: 'up', unit: 'count' });
});

test('a period is a metric’s baseline once', () => {
  const store = prepared();
  const baseline = { metricId: 'calls', period: yearEnding('2019-06-30'), label: '2019 baseline' };
  const later = { ...baseline, period: yearEnding('2020-06-30') };
  store.write(note, (tx) => insertBaseline(tx, baseline));
  store.write(note, (tx) => insertBaseline(tx, { ...baseline, metricId: 'crime' }));
  const id = store.write(note, (tx) => insertBaseline(tx, later));
  const twice = { code: 'invalid-input', fields: ['details.period'] };
  expect(refusal(store, (tx) => insertBaseline(tx, baseline))).toMatchObject(twice);
  expect(refusal(store, (tx) => updateBaseline(tx, { id, revision: 1 }, baseline))).toMatchObject(twice);
  store.write(note, (tx) => updateBaseline(tx, { id, revision: 1 }, { ...later, label: 'Another' }));
  expect(listBaselinesOf(store.read, 'calls').map(({ label }) => label)).toEqual(['2019 baseline', 'Another']);
});

test('a break names each metric once', () => {
  const store = prepared();
  const given = { metricIds: ['calls', 'crime', 'calls'], date: '2021-01-01', note: 'Note', sourceId: 'release' };
  store.write(note, (tx) => insertBreak(tx, given));
  expect(listBreaks(store.read)).toEqual([{ ...given, metricIds: ['calls', 'crime'] }]);
});

const set: MetricSet = {
  id: 'set',
  title: 'Set',
  shortTitle: 'Set',
  layout: 'series',
  purpose: 'list',
  note: null,
  groups: [{ id: 'group', title: 'Group', note: null, metricIds: ['calls'] }],
};
const peers: PeerGroup = {
  id: 'peers',
  title: 'Peers',
  shortTitle: 'Peers',
  includesForce: true,
  members: ['Kent'],
  note: null,
  sourceId: null,
  validFrom: null,
  validTo: null,
};

function addPack(store: Store, block: Block): void {
  const body: PackBody = {
    schemaVersion: 1,
    marking: 'OFFICIAL',
    blocks: [{ id: 'first', kind: 'contents' }, block],
  };
  store.write(note, (tx) => insertPack(tx, { id: 'pack', title: 'October', meetingId: 'meeting', body }));
}
const seriesTable: Block = {
  id: 'a',
  kind: 'series-table',
  heading: 'Series',
  setId: 'set',
  periods: null,
  peerGroupIds: ['national', 'peers'],
};

test('a set holds a metric once', () => {
  const store = prepared();
  const twice = { ...set, groups: [...set.groups, { id: 'other', title: 'Other', note: null, metricIds: ['calls'] }] };
  const expected = { code: 'invalid-input', fields: ['details.groups'] };
  expect(refusal(store, (tx) => insertSet(tx, twice))).toMatchObject(expected);
  store.write(note, (tx) => insertSet(tx, set));
  expect(refusal(store, (tx) => updateSet(tx, { id: 'set', revision: 1 }, twice))).toMatchObject(expected);
});

test.each<Block>([
  seriesTable,
  { id: 'a', kind: 'ncpm', heading: 'Measures', setId: 'set', smallNumbers: 'as-published' },
])('a set that a pack shows is not removed', (block) => {
  const store = prepared();
  store.write(note, (tx) => {
    insertSet(tx, set);
    insertSet(tx, { ...set, id: 'unused', groups: [] });
    insertPeerGroup(tx, peers);
  });
  addPack(store, block);
  expect(refusal(store, (tx) => removeSet(tx, { id: 'set', revision: 1 }))).toEqual({
    code: 'refused',
    message: 'The set is shown in the pack “October”: take it out of the pack first.',
    fields: [],
  });
  store.write(note, (tx) => removeSet(tx, { id: 'unused', revision: 1 }));
});

test('a peer group that ranks or a pack name is not removed', () => {
  const store = prepared();
  const remove = (id: string) => (tx: Transaction) => removePeerGroup(tx, { id, revision: 1 });
  store.write(note, (tx) => {
    insertSet(tx, set);
    insertPeerGroup(tx, peers);
    recordObservation(tx, januaryOf('calls', 1, { ranks: [{ peerGroupId: 'national', rank: 4 }] }));
    recordObservation(tx, januaryOf('calls', 2, { ranks: [{ peerGroupId: 'national', rank: 5 }] }));
  });
  expect([...countRanks(store.read)]).toEqual([['national', 2]]);
  expect(refusal(store, remove('national')).code).toBe('refused');
  addPack(store, seriesTable);
  expect(refusal(store, remove('peers')).message).toContain('“October”');
  expect(listPeerGroups(store.read)).toHaveLength(2);
});

test.each([
  ['members', { members: ['Kent', 'Essex', 'Kent'] }],
  ['validTo', { validFrom: '2024-01-02', validTo: '2024-01-01' }],
])('a peer group with impossible %s is refused', (field, change) => {
  const store = prepared();
  const wrong = { ...peers, ...change };
  const expected = { code: 'invalid-input', fields: [`details.${field}`] };
  expect(refusal(store, (tx) => insertPeerGroup(tx, wrong))).toMatchObject(expected);
  store.write(note, (tx) => insertPeerGroup(tx, { ...peers, validFrom: '2024-01-01', validTo: '2024-01-01' }));
  expect(refusal(store, (tx) => updatePeerGroup(tx, { id: 'peers', revision: 1 }, wrong))).toMatchObject(expected);
});

test('the office’s words are changed from the revision that was seen', () => {
  const store = prepared();
  expect(deskErrorOf(() => readOffice(store.read)).code).toBe('damaged-workspace');
  const office = { name: 'Office', shortName: 'OPCC', commissioner: 'Commissioner', commissionerShort: 'PCC' };
  store.write(note, (tx) =>
    writeWorkspaceInfo(tx, { id: 'test', title: 'Test', sample: false, today: null, forceId: 'norfolk', office }),
  );
  expect(readOffice(store.read)).toEqual({ office, revision: 1 });
  const after = { ...office, commissioner: 'Mayor', commissionerShort: 'Mayor' };
  expect(store.write(note, (tx) => updateOffice(tx, 1, after))).toBe(2);
  expect(readOffice(store.read)).toEqual({ office: after, revision: 2 });
  expect(readWorkspaceInfo(store.read)).toMatchObject({ office: after, title: 'Test' });
  expect(newestLogged(store, 1)).toMatchObject([
    { area: 'workspace', action: 'update', before: { office, revision: 1 }, after: { office: after, revision: 2 } },
  ]);
  expect(refusal(store, (tx) => updateOffice(tx, 1, office)).code).toBe('conflict');
  const others = store.read.all(sql`SELECT revision FROM setting WHERE key <> 'office'`, (row) =>
    row.number('revision'),
  );
  expect(others).toEqual([1, 1, 1, 1]);
});
