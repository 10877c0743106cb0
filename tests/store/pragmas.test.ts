import Database from 'better-sqlite3';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyReaderPragmas, applyWriterPragmas } from '#db/connection/pragmas';
import { tempFolder } from './support/temp-folder';
import { newWorkspace } from './support/workspaces';

function read(db: Database.Database, names: readonly string[]): unknown[] {
  return names.map((name) => db.pragma(name, { simple: true }));
}

test('a connection that writes is durable, strict and patient', () => {
  const db = new Database(join(tempFolder(), 'a.db'));
  applyWriterPragmas(db);
  const names = ['foreign_keys', 'recursive_triggers', 'trusted_schema', 'busy_timeout', 'journal_mode', 'synchronous'];
  expect(read(db, names)).toEqual([1, 1, 0, 5000, 'wal', 2]);
  db.close();
});

test('a connection that reads cannot write', () => {
  const { path } = newWorkspace();
  const db = new Database(path, { readonly: true });
  applyReaderPragmas(db);
  expect(() => db.exec("INSERT INTO force VALUES ('a', 'b', 'c', 1)")).toThrow(/readonly|query_only|attempt to write/);
  db.close();
});

test('a setting that the database refuses is an error', () => {
  // A database in memory cannot have a write-ahead log.
  const db = new Database(':memory:');
  expect(() => applyWriterPragmas(db)).toThrow('The database refused journal_mode = wal: it is memory.');
  db.close();
});
