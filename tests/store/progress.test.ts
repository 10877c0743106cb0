import { expect, test } from 'vitest';
import { sql } from '#db/connection/sql';
import { verifyChangeLog } from '#db/history/verify-change-log';
import { insertRequest, listRequests, updateRequest } from '#db/repositories/data-requests';
import { listLooked, markLooked } from '#db/repositories/looked';
import { newestRecordedAt } from '#db/repositories/newest-figures';
import { insertUpdate, listUpdates } from '#db/repositories/progress-updates';
import { insertTest } from '#db/repositories/finding-tests';
import { recordObservation } from '#db/repositories/record-observation';
import { readStoredFile, storeFile } from '#db/repositories/stored-files';
import type { Store } from '#db/connection/store';
import type { NewUpdate } from '#db/repositories/progress-updates';
import type { DataRequest } from '#shared/domain/finding/progress';
import { newestLogged } from './support/change-log';
import { deskErrorOf } from './support/desk-error';
import { withFindings } from './support/findings';
import { januaryOf, note } from './support/small-workspace';

const plain: NewUpdate = {
  findingId: 'calls',
  datedOn: '2024-10-01',
  author: 'Ann',
  effort: 'Six call handlers were trained.',
  outcome: null,
  nextStep: 'Train the rest',
  nextDue: '2024-12-31',
  correctsId: null,
  fileIds: [],
};

function add(store: Store, rest: Partial<NewUpdate> = {}): string {
  return store.write(note, (tx) => insertUpdate(tx, { ...plain, ...rest }));
}

function keep(store: Store, name: string, content: string): string {
  const file = { name, bytes: Buffer.from(content), retrievedOn: null, address: null };
  return store.write(note, (tx) => {
    const { id } = storeFile(tx, file);
    insertUpdate(tx, { ...plain, findingId: 'crime', fileIds: [id] });
    return id;
  });
}

test('an update is stored with its files, which can be read again', () => {
  const store = withFindings();
  const plan = keep(store, 'plan.pdf', 'The plan');
  const agenda = keep(store, 'agenda.pdf', 'An agenda');
  const id = add(store, { fileIds: [plan, agenda, plan] });
  const { fileIds: _, ...said } = plain;
  const files = [
    { id: agenda, name: 'agenda.pdf', size: 9 },
    { id: plan, name: 'plan.pdf', size: 8 },
  ];
  const stored = listUpdates(store.read, 'calls');
  expect(stored).toEqual([{ ...said, id, recordedAt: '2024-10-01T09:00:00.000Z', files }]);
  expect(readStoredFile(store.read, plan)).toEqual({ name: 'plan.pdf', bytes: Buffer.from('The plan') });
  expect(readStoredFile(store.read, 'gone')).toBeNull();
  const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/);
  expect(newestLogged(store, 1)).toMatchObject([
    {
      entity: 'progress_update',
      after: {
        effort: plain.effort,
        files: [
          { id: plan, sha256 },
          { id: agenda, sha256 },
        ],
      },
    },
  ]);
  expect(deskErrorOf(() => add(store, { fileIds: ['gone'] })).code).toBe('not-found');
  expect(listUpdates(store.read)).toHaveLength(3);
});

test('updates stand in the order of their days, and of their entry within one', () => {
  const store = withFindings();
  const ids = store.write(note, (tx) =>
    ['2024-10-02', '2024-10-01', '2024-10-02'].map((datedOn) => insertUpdate(tx, { ...plain, datedOn })),
  );
  expect(listUpdates(store.read).map(({ id }) => id)).toEqual([ids[1], ids[0], ids[2]]);
});

test('an update is never changed or removed, and corrected once', () => {
  const store = withFindings();
  const id = add(store);
  for (const statement of [sql`UPDATE progress_update SET effort = 'x'`, sql`DELETE FROM progress_update`])
    expect(() => store.write(note, (tx) => tx.run(statement))).toThrow(/An update is never/);
  expect(deskErrorOf(() => add(store, { correctsId: id, findingId: 'crime' })).code).toBe('invalid-input');
  expect(deskErrorOf(() => add(store, { correctsId: 'gone' })).code).toBe('invalid-input');
  add(store, { correctsId: id, effort: 'Five were trained.' });
  expect(deskErrorOf(() => add(store, { correctsId: id })).code).toBe('conflict');
  expect(listUpdates(store.read).map(({ effort }) => effort)).toEqual([plain.effort, 'Five were trained.']);
});

test('a request for data is entered, answered, and not changed from an older revision', () => {
  const store = withFindings();
  const request: DataRequest = {
    findingId: 'calls',
    text: 'Late calls by grade',
    askedOn: '2024-10-01',
    dueOn: null,
    answer: null,
  };
  const id = store.write(note, (tx) => insertRequest(tx, request));
  store.write(note, (tx) => insertRequest(tx, { ...request, findingId: 'crime', askedOn: '2024-09-30' }));
  const before = { ...request, id, revision: 1 };
  expect(listRequests(store.read, 'calls')).toEqual([before]);
  const change = {
    text: 'Late calls',
    askedOn: '2024-10-02',
    dueOn: '2024-11-01',
    answer: { on: '2024-10-30', text: 'A table' },
  };
  expect(store.write(note, (tx) => updateRequest(tx, before, change))).toBe(2);
  const after = { ...before, ...change, revision: 2 };
  expect(listRequests(store.read, 'calls')).toEqual([after]);
  expect(listRequests(store.read).map(({ findingId }) => findingId)).toEqual(['crime', 'calls']);
  expect(newestLogged(store, 1)).toMatchObject([{ entity: 'data_request', action: 'update', before, after }]);
  expect(deskErrorOf(() => store.write(note, (tx) => updateRequest(tx, before, change))).code).toBe('conflict');
  expect(
    deskErrorOf(() => store.write(note, (tx) => updateRequest(tx, { id: 'gone', revision: 1 }, change))).code,
  ).toBe('not-found');
});

/** A workspace whose writes are an hour apart. */
function hourly(): Store {
  let hour = 0;
  return withFindings({ now: () => new Date(Date.UTC(2024, 9, 1, (hour += 1))) });
}

test('it is kept when somebody last looked at a finding', () => {
  const store = hourly();
  expect([...listLooked(store.read)]).toEqual([]);
  store.write(note, (tx) => markLooked(tx, ['calls', 'crime', 'calls']));
  const first = listLooked(store.read).get('crime') ?? '';
  store.write(note, (tx) => markLooked(tx, ['crime']));
  const looked = listLooked(store.read);
  expect([looked.get('calls') === first, looked.size]).toEqual([true, 2]);
  expect((looked.get('crime') ?? '') > first).toBe(true);
  expect(newestLogged(store, 3)).toMatchObject([
    { entityId: 'crime', action: 'update', before: { lookedAt: first }, after: { lookedAt: looked.get('crime') } },
    { entityId: 'crime', action: 'insert', before: null, after: { lookedAt: first } },
    { entityId: 'calls', action: 'insert' },
  ]);
  expect(deskErrorOf(() => store.write(note, (tx) => markLooked(tx, ['crime', 'gone']))).code).toBe('not-found');
  expect(listLooked(store.read)).toEqual(looked);
  expect(verifyChangeLog(store.read).ok).toBe(true);
});

test('the newest figures are those of metrics that test a finding, and none that was taken back', () => {
  const store = hourly();
  const record = (metricId: string, value: number) => {
    let at = '';
    store.write(note, (tx) => {
      recordObservation(tx, januaryOf(metricId, value));
      ({ at } = tx);
    });
    return at;
  };
  const newest = () => [...newestRecordedAt(store.read, 'norfolk')];
  const first = record('calls', 1);
  record('crime', 1);
  expect(newest()).toEqual([]);
  const byMetric = { direction: 'up', target: null, baseline: null, countsFrom: '2024-09-24', note: null } as const;
  store.write(note, (tx) => insertTest(tx, { ...byMetric, findingId: 'calls', metricId: 'calls' }));
  expect(newest()).toEqual([['calls', first]]);
  const second = record('calls', 2);
  expect(newest()).toEqual([['calls', second]]);
  expect([...newestRecordedAt(store.read, 'suffolk')]).toEqual([]);
  store.write(note, (tx) => {
    tx.run(sql`INSERT INTO withdrawn_observation (observation_id, withdrawn_at)
      SELECT id, ${tx.at} FROM observation WHERE metric_id = 'calls' AND vintage = 2`);
    tx.log({ area: 'imports', entity: 'import', entityId: 'import', action: 'insert', before: null, after: {} });
  });
  expect(newest()).toEqual([['calls', first]]);
});
