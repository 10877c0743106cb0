import { expect, test } from 'vitest';
import { findPack, insertPack, listPacks, savePack } from '#db/repositories/packs';
import { sql } from '#db/connection/sql';
import type { PackBody } from '#shared/pack/pack';
import { deskErrorOf } from './support/desk-error';
import { addBasics, note } from './support/small-workspace';
import { newWorkspace } from './support/workspaces';

const body: PackBody = { schemaVersion: 1, marking: 'OFFICIAL', blocks: [{ id: 'a', kind: 'contents' }] };

function withPack() {
  const { store } = newWorkspace();
  addBasics(store);
  store.write(note, (tx) => insertPack(tx, { id: 'pack', title: 'Pack', meetingId: 'meeting', body }));
  return store;
}

test('saves a change as the next revision, with before and after in the log', () => {
  const store = withPack();
  const saved = store.write(note, (tx) =>
    savePack(tx, { id: 'pack', expectedRevision: 1, title: 'New', body: { ...body, blocks: [] } }),
  );
  expect(saved).toMatchObject({ title: 'New', revision: 2, body: { blocks: [] } });
  expect(findPack(store.read, 'pack')).toEqual(saved);
  const log = store.read.get(sql`SELECT before, after FROM change_log ORDER BY seq DESC LIMIT 1`, (row) => ({
    before: row.json('before', (value) => value),
    after: row.json('after', (value) => value),
  }));
  expect(log).toEqual({ before: { id: 'pack', title: 'Pack', meetingId: 'meeting', body, revision: 1 }, after: saved });
});

test('refuses a change that was made from an older revision, and keeps what is there', () => {
  const store = withPack();
  const change = { id: 'pack', expectedRevision: 1, title: 'Mine', body };
  store.write(note, (tx) => savePack(tx, { ...change, title: 'Theirs' }));
  expect(deskErrorOf(() => store.write(note, (tx) => savePack(tx, change))).code).toBe('conflict');
  expect(findPack(store.read, 'pack')).toMatchObject({ title: 'Theirs', revision: 2 });
});

test('says not-found for a pack that is not there', () => {
  const store = withPack();
  const change = { id: 'gone', expectedRevision: 1, title: 'Title', body };
  expect(deskErrorOf(() => store.write(note, (tx) => savePack(tx, change))).code).toBe('not-found');
  expect(findPack(store.read, 'gone')).toBeNull();
});

test('refuses a body that is none', () => {
  const store = withPack();
  const wrong = { ...body, marking: 'SECRET' } as unknown as PackBody;
  expect(() =>
    store.write(note, (tx) => savePack(tx, { id: 'pack', expectedRevision: 1, title: 'Title', body: wrong })),
  ).toThrow(/marking/);
  expect(listPacks(store.read)[0]?.revision).toBe(1);
});
