import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { openWorkspace } from '#db/connection/open-workspace';
import type { Store } from '#db/connection/store';
import { tempFolder } from './temp-folder';

/** A workspace as an earlier version of the program left it, at this version of the schema. */
export function oldWorkspace(version: 60 | 90 | 160): string {
  const path = join(tempFolder(), 'Norfolk.adesk');
  const fixture = join(import.meta.dirname, `../../fixtures/workspaces/norfolk-schema-${version}.adesk.gz`);
  writeFileSync(path, gunzipSync(readFileSync(fixture)));
  return path;
}

/** The workspace opened by this version, closed after the test. */
export function openedWorkspace(path: string): Store {
  const store = openWorkspace(path);
  onTestFinished(() => store.close());
  return store;
}

/** Every row of a table in a fixed order, read without opening the workspace. */
export function rowsOf(path: string, table: string, columns: string): readonly unknown[] {
  const db = new Database(path, { readonly: true });
  try {
    return db.prepare(`SELECT ${columns} FROM ${table} ORDER BY ${columns}`).all();
  } finally {
    db.close();
  }
}
