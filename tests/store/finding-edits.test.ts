import { expect, test } from 'vitest';
import { verifyChangeLog } from '#db/history/verify-change-log';
import { changeFindings } from '#db/repositories/change-findings';
import { findStoredFinding, listFindingRevisions, listFindings } from '#db/repositories/findings';
import { insertFinding } from '#db/repositories/insert-finding';
import { updateFinding } from '#db/repositories/update-finding';
import type { Store } from '#db/connection/store';
import type { Transaction } from '#db/connection/transaction';
import type { FindingChange } from '#db/repositories/update-finding';
import { newestLogged } from './support/change-log';
import { deskErrorOf } from './support/desk-error';
import { findingOf, withFindings } from './support/findings';
import { note } from './support/small-workspace';

const change: FindingChange = {
  ref: 'NOR-2325-07',
  kind: 'recommendation',
  tone: 'mixed',
  area: 'Recording',
  title: 'Another title',
  text: 'Another text',
  earlyFeedback: true,
  locator: 'Page 2',
  hmicfrsNumber: '6989',
  parentId: 'cause',
  addressees: ['chief constable', 'College of Policing'],
  notOursBecause: 'It addresses the College.',
  owner: 'Ann',
  deadlineWords: 'within six months',
  hmicfrsDeadline: '2025-03-23',
  localDeadline: '2025-02-28',
};

function refusal(store: Store, work: (tx: Transaction) => unknown) {
  const { code, fields } = deskErrorOf(() => store.write(note, work));
  return { code, fields: Object.keys(fields ?? {}) };
}

function wrong(field: string) {
  return { code: 'invalid-input', fields: [`details.${field}`] };
}

const update =
  (id: string, rest: Partial<FindingChange>, revision = 1) =>
  (tx: Transaction) => {
    const before = findStoredFinding(tx, id);
    if (before === null) throw new Error('There is such a finding.');
    return updateFinding(tx, { id, revision }, { ...before, ...rest });
  };

test('a finding is stored with all that it says, and read back', () => {
  const store = withFindings();
  const finding = findingOf('full', { ...change, metricIds: ['crime', 'calls'] });
  store.write(note, (tx) => insertFinding(tx, finding));
  expect(findStoredFinding(store.read, 'full')).toEqual({ ...finding, revision: 1 });
  expect(listFindings(store.read).find(({ id }) => id === 'full')).toEqual(finding);
  expect(findStoredFinding(store.read, 'gone')).toBeNull();
});

test('a finding is changed in every field as the next revision, and keeps its figures, metrics and report', () => {
  const store = withFindings();
  const before = findStoredFinding(store.read, 'calls');
  expect(store.write(note, (tx) => updateFinding(tx, { id: 'calls', revision: 1 }, change))).toBe(2);
  const after = findStoredFinding(store.read, 'calls');
  expect(after).toEqual({ ...findingOf('calls', { metricIds: ['calls'] }), ...change, revision: 2 });
  expect(newestLogged(store, 1)).toMatchObject([
    { area: 'findings', entity: 'finding', action: 'update', before, after },
  ]);
  expect(Object.fromEntries(listFindingRevisions(store.read))).toEqual({
    cause: 1,
    recommendation: 1,
    calls: 2,
    crime: 1,
    old: 1,
  });
  expect(refusal(store, (tx) => updateFinding(tx, { id: 'calls', revision: 1 }, change)).code).toBe('conflict');
  expect(refusal(store, (tx) => updateFinding(tx, { id: 'gone', revision: 1 }, change)).code).toBe('not-found');
  expect(findStoredFinding(store.read, 'calls')).toEqual(after);
  expect(verifyChangeLog(store.read).ok).toBe(true);
});

test('a reference is that of one finding', () => {
  const store = withFindings();
  expect(refusal(store, update('calls', { ref: 'crime' }))).toEqual(wrong('ref'));
  expect(refusal(store, (tx) => insertFinding(tx, findingOf('new', { ref: 'old' })))).toEqual(wrong('ref'));
  store.write(note, update('calls', { ref: 'calls', title: 'Same reference' }));
});

test.each([
  ['of another inspection', 'old', { inspectionId: 'earlier', kind: 'recommendation' }],
  ['that is none', 'crime', { parentId: 'calls' }],
  ['that is not there', 'crime', { parentId: 'gone' }],
  ['that is itself', 'cause', { parentId: 'cause', kind: 'recommendation' }],
] as const)('a finding does not come with a cause of concern %s', (_name, id, rest) => {
  const store = withFindings();
  expect(refusal(store, update(id, { parentId: 'cause', ...rest }))).toEqual(wrong('parentId'));
});

test('a cause of concern comes with none, and stays one while a recommendation comes with it', () => {
  const store = withFindings();
  store.write(note, update('crime', { kind: 'accelerated-cause-of-concern' }));
  expect(refusal(store, update('crime', { kind: 'cause-of-concern', parentId: 'cause' }, 2))).toEqual(
    wrong('parentId'),
  );
  expect(refusal(store, update('cause', { kind: 'area-for-improvement' }))).toEqual(wrong('kind'));
  store.write(note, update('recommendation', { parentId: 'crime' }));
  store.write(note, update('cause', { kind: 'area-for-improvement' }));
});

test('many findings get an owner or a day at once', () => {
  const store = withFindings();
  const records = ['calls', 'crime'].map((id) => ({ id, revision: 1 }));
  store.write(note, (tx) => changeFindings(tx, records, { owner: 'Ann', localDeadline: '2025-01-31' }));
  const said = () =>
    ['calls', 'crime', 'old'].map((id) => {
      const finding = findStoredFinding(store.read, id);
      return [finding?.owner, finding?.localDeadline, finding?.revision];
    });
  expect(said()).toEqual([
    ['Ann', '2025-01-31', 2],
    ['Ann', '2025-01-31', 2],
    [null, null, 1],
  ]);
  // What is left out stays; null empties; what says so already stays as it is.
  store.write(note, (tx) =>
    changeFindings(
      tx,
      [
        { id: 'calls', revision: 2 },
        { id: 'old', revision: 1 },
      ],
      { localDeadline: null },
    ),
  );
  expect(said()).toEqual([
    ['Ann', null, 3],
    ['Ann', '2025-01-31', 2],
    [null, null, 1],
  ]);
  expect(newestLogged(store, 3).map(({ entityId }) => entityId)).toEqual(['calls', 'crime', 'calls']);
});

test('of many findings all are changed or none, and the refusal names those that somebody else changed', () => {
  const store = withFindings();
  store.write(note, update('crime', { owner: 'Ben' }));
  const all = ['calls', 'crime', 'old'].map((id) => ({ id, revision: 1 }));
  const bulk = (records: typeof all) =>
    deskErrorOf(() => store.write(note, (tx) => changeFindings(tx, records, { owner: 'Ann' })));
  expect(bulk(all)).toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('crime was changed elsewhere'),
  });
  store.write(note, update('old', { owner: 'Ben' }));
  expect(bulk(all).message).toContain('crime and old were changed');
  expect(bulk([...all, { id: 'gone', revision: 1 }]).code).toBe('not-found');
  expect(listFindings(store.read).filter(({ owner }) => owner === 'Ann')).toEqual([]);
});
