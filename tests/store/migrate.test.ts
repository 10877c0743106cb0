import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openWorkspace } from '#db/connection/open-workspace';
import { workspaceApplicationId } from '#db/connection/file-header';
import { migrations } from '#db/migrations/migrations';
import { listForces } from '#db/repositories/forces';
import type { Migration } from '#db/migrations/migrations';
import { addBasics } from './support/small-workspace';
import { rawChange } from './support/tampering';
import { newWorkspace } from './support/workspaces';

const next: Migration = {
  version: 9000,
  name: 'made-up',
  sql: "ALTER TABLE force ADD COLUMN nickname TEXT NOT NULL DEFAULT 'none';",
};
const wrong: Migration = {
  version: 9000,
  name: 'wrong',
  sql: 'ALTER TABLE force ADD COLUMN nickname TEXT; ALTER TABLE nowhere ADD COLUMN x TEXT;',
};
const newest = migrations.at(-1)?.version ?? 0;

function closed(): string {
  const { store, path } = newWorkspace();
  addBasics(store);
  store.close();
  return path;
}

function versionOf(path: string): unknown {
  let version: unknown;
  rawChange(path, (db) => {
    version = db.pragma('user_version', { simple: true });
  });
  return version;
}

test('migrations are numbered in tens, upwards', () => {
  const versions = migrations.map(({ version }) => version);
  expect(versions.filter((version) => version % 10 !== 0)).toEqual([]);
  expect(versions).toEqual([...new Set(versions)].toSorted((one, other) => one - other));
});

test('a new workspace says what it is, and which migrations made it', () => {
  const path = closed();
  rawChange(path, (db) => {
    expect(db.pragma('application_id', { simple: true })).toBe(workspaceApplicationId);
    expect(db.pragma('user_version', { simple: true })).toBe(newest);
    expect(db.prepare('SELECT version FROM schema_migration').pluck().all()).toEqual(
      migrations.map(({ version }) => version),
    );
    expect(db.pragma('foreign_key_check')).toEqual([]);
  });
});

test('every table is strict', () => {
  rawChange(closed(), (db) => {
    const tables = db.prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'",
    );
    expect(tables.pluck().all()).toEqual([]);
  });
});

test('an older workspace is migrated after a backup that is a whole workspace of the older version', () => {
  const path = closed();
  const store = openWorkspace(path, { migrations: [...migrations, next] });
  expect(listForces(store.read)).toHaveLength(1);
  store.close();
  expect(versionOf(path)).toBe(9000);
  const backup = `Test.before-${newest}.adesk`;
  expect(readdirSync(join(path, '..')).toSorted()).toEqual(['Test.adesk', backup]);
  const old = openWorkspace(join(path, '..', backup));
  expect(listForces(old.read)).toHaveLength(1);
  old.close();
});

test('the backup holds what was committed but not yet in the main file', () => {
  const { store, path } = newWorkspace();
  addBasics(store);
  // The first store stays open, so its commits are still in the write-ahead log.
  openWorkspace(path, { migrations: [...migrations, next] }).close();
  const copy = new Database(join(path, '..', `Test.before-${newest}.adesk`), { readonly: true });
  expect(copy.prepare('SELECT count(*) FROM metric').pluck().get()).toBe(2);
  copy.close();
});

test('a migration that fails changes nothing, and a second try keeps the first backup', () => {
  const path = closed();
  for (let attempt = 0; attempt < 2; attempt += 1) {
    expect(() => openWorkspace(path, { migrations: [...migrations, wrong] })).toThrow(/nowhere/);
  }
  expect(versionOf(path)).toBe(newest);
  expect(readdirSync(join(path, '..')).filter((name) => name.includes('before'))).toHaveLength(2);
  const store = openWorkspace(path);
  expect(listForces(store.read)).toHaveLength(1);
  store.close();
});

test('opening without anything to migrate makes no backup', () => {
  const path = closed();
  openWorkspace(path).close();
  expect(readdirSync(join(path, '..'))).toEqual(['Test.adesk']);
});
