import { expect, test } from 'vitest';
import { insertLink, listLinks, removeLink } from '#db/repositories/finding-links';
import { insertTest, listTests, removeTest, updateTest } from '#db/repositories/finding-tests';
import { findStoredFinding } from '#db/repositories/findings';
import type { Store } from '#db/connection/store';
import type { FindingTest } from '#shared/domain/finding/finding-test';
import type { FindingLink } from '#shared/domain/finding/progress';
import { newestLogged } from './support/change-log';
import { deskErrorOf } from './support/desk-error';
import { withFindings } from './support/findings';
import { note } from './support/small-workspace';

const given: FindingTest = {
  findingId: 'calls',
  metricId: 'calls',
  direction: 'up',
  target: 90,
  baseline: { value: 66.5, halfWidth: 5.5, label: 'Sample of 2021' },
  countsFrom: '2024-09-24',
  note: null,
};
const change: Omit<FindingTest, 'findingId'> = {
  metricId: 'crime',
  direction: 'down',
  target: null,
  baseline: null,
  countsFrom: '2025-01-01',
  note: 'Counted anew',
};

const metricsOf = (store: Store) => findStoredFinding(store.read, 'calls')?.metricIds;
const add = (store: Store, rest: Partial<FindingTest> = {}) =>
  store.write(note, (tx) => insertTest(tx, { ...given, ...rest }));

test('a test is added, changed in every field and removed, and the finding has its metric meanwhile', () => {
  const store = withFindings();
  const id = add(store);
  const before = { ...given, id, revision: 1 };
  expect(listTests(store.read)).toEqual([before]);
  expect(newestLogged(store, 1)).toMatchObject([
    { entity: 'finding_test', entityId: id, action: 'insert', after: given },
  ]);
  expect(metricsOf(store)).toEqual(['calls']);
  expect(store.write(note, (tx) => updateTest(tx, before, change))).toBe(2);
  const after = { ...before, ...change, revision: 2 };
  expect(listTests(store.read, 'calls')).toEqual([after]);
  expect(newestLogged(store, 1)).toMatchObject([{ entity: 'finding_test', action: 'update', before, after }]);
  expect(metricsOf(store)).toEqual(['crime']);
  for (const stale of [updateTest, removeTest])
    expect(deskErrorOf(() => store.write(note, (tx) => stale(tx, before, change))).code).toBe('conflict');
  store.write(note, (tx) => removeTest(tx, after));
  expect(newestLogged(store, 1)).toMatchObject([
    { entity: 'finding_test', action: 'delete', before: after, after: null },
  ]);
  expect([listTests(store.read), metricsOf(store)]).toEqual([[], []]);
  expect(deskErrorOf(() => store.write(note, (tx) => removeTest(tx, after))).code).toBe('not-found');
});

test('a metric tests a finding once, and comes after the metrics that the finding has', () => {
  const store = withFindings();
  const id = add(store, { metricId: 'crime' });
  expect(metricsOf(store)).toEqual(['calls', 'crime']);
  const twice = { code: 'invalid-input', fields: { 'details.metricId': expect.any(String) } };
  expect(deskErrorOf(() => add(store, { metricId: 'crime' }))).toMatchObject(twice);
  const other = add(store);
  const taken = { ...given, metricId: 'crime' };
  expect(deskErrorOf(() => store.write(note, (tx) => updateTest(tx, { id: other, revision: 1 }, taken)))).toMatchObject(
    twice,
  );
  store.write(note, (tx) => updateTest(tx, { id: other, revision: 1 }, { ...given, target: 92 }));
  add(store, { findingId: 'crime', metricId: 'crime' });
  expect(listTests(store.read).map(({ findingId, metricId }) => [findingId, metricId])).toEqual([
    ['calls', 'calls'],
    ['calls', 'crime'],
    ['crime', 'crime'],
  ]);
  expect(metricsOf(store)).toEqual(['calls', 'crime']);
  store.write(note, (tx) => removeTest(tx, { id, revision: 1 }));
  expect(metricsOf(store)).toEqual(['calls']);
  expect(findStoredFinding(store.read, 'crime')?.metricIds).toEqual(['crime']);
});

const link: FindingLink = { fromId: 'calls', toId: 'old', kind: 'supersedes', note: 'The later report says so' };

function linking(store: Store, rest: Partial<FindingLink>) {
  return () => store.write(note, (tx) => insertLink(tx, { ...link, ...rest }));
}

test('two findings are linked once in a way, and the link can be removed', () => {
  const store = withFindings();
  linking(store, {})();
  linking(store, { kind: 'repeats', note: null })();
  const twice = { code: 'invalid-input', message: 'The two findings are linked in this way already.' };
  expect(deskErrorOf(linking(store, { note: null }))).toMatchObject(twice);
  expect(listLinks(store.read)).toEqual([{ ...link, kind: 'repeats', note: null }, link]);
  const remove = () => store.write(note, (tx) => removeLink(tx, link));
  remove();
  expect(listLinks(store.read).map(({ kind }) => kind)).toEqual(['repeats']);
  expect(newestLogged(store, 1)).toMatchObject([
    { entity: 'finding_link', entityId: 'calls/old/supersedes', action: 'delete', before: link, after: null },
  ]);
  expect(deskErrorOf(remove).code).toBe('not-found');
});

test('links of a kind never lead in a circle', () => {
  const store = withFindings();
  linking(store, {})();
  linking(store, { fromId: 'crime', toId: 'calls' })();
  const circle = { code: 'invalid-input', fields: { toId: expect.any(String) } };
  expect(deskErrorOf(linking(store, { fromId: 'old', toId: 'calls' }))).toMatchObject(circle);
  expect(deskErrorOf(linking(store, { fromId: 'old', toId: 'crime' }))).toMatchObject(circle);
  expect(deskErrorOf(linking(store, { fromId: 'old', toId: 'old' }))).toMatchObject(circle);
  // Of another kind, and between findings that are not on the way, nothing is in the way.
  linking(store, { fromId: 'old', toId: 'crime', kind: 'answered-by' })();
  linking(store, { fromId: 'crime', toId: 'old' })();
  expect(listLinks(store.read)).toHaveLength(4);
});
