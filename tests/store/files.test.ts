import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { createWorkspace } from '#db/connection/create-workspace';
import { openWorkspace } from '#db/connection/open-workspace';
import { listForces } from '#db/repositories/forces';
import { deskErrorOf } from './support/desk-error';
import { rawChange } from './support/tampering';
import { tempFolder } from './support/temp-folder';
import { sampleWorkspace } from './support/workspaces';

/** A closed workspace with the sample in it. */
function closedSample(): string {
  const { store, path } = sampleWorkspace();
  store.close();
  return path;
}

function problem(path: string, open = openWorkspace): readonly [code: string, message: string] {
  const { code, message } = deskErrorOf(() => open(path));
  // One sentence that names the file and tells nothing about where it lies.
  expect(message).not.toContain('/');
  expect(message.match(/\.(\s|$)/g)).toHaveLength(1);
  return [code, message];
}

test('a workspace that was closed opens again, and leaves one file behind', () => {
  const path = closedSample();
  expect(readdirSync(join(path, '..'))).toEqual(['Test.adesk']);
  const store = openWorkspace(path);
  expect(listForces(store.read)).toHaveLength(1);
  store.close();
});

test('a file that is not there', () => {
  expect(problem(join(tempFolder(), 'Gone.adesk'))).toEqual([
    'file-missing',
    'Gone.adesk was not found: it may have been moved, renamed or deleted.',
  ]);
});

test.each([
  ['junk', () => Buffer.from('%PDF-1.7 '.repeat(500))],
  ['an empty file', () => Buffer.alloc(0)],
  ['a file cut off within its header', () => Buffer.from('SQLite format 3\0')],
  [
    'a header with nothing right behind it',
    () => Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4000)]),
  ],
])('%s is not a workspace, and stays as it is', (_name, content) => {
  const path = join(tempFolder(), 'Junk.adesk');
  writeFileSync(path, content());
  expect(problem(path)).toEqual(['not-a-workspace', 'Junk.adesk is not an Accountability Desk workspace.']);
  expect(readFileSync(path)).toEqual(content());
});

test('another SQLite database is not a workspace, and its log is not touched', () => {
  const path = join(tempFolder(), 'Other.adesk');
  const other = new Database(path);
  other.pragma('journal_mode = WAL');
  other.exec('CREATE TABLE note (text TEXT)');
  copyFileSync(path, `${path}.copy`);
  const log = readFileSync(`${path}-wal`);
  expect(problem(path)[0]).toBe('not-a-workspace');
  expect(readFileSync(`${path}-wal`)).toEqual(log);
  expect(readFileSync(path)).toEqual(readFileSync(`${path}.copy`));
  other.close();
});

test('a folder is not a workspace', () => {
  const path = join(tempFolder(), 'Folder.adesk');
  mkdirSync(path);
  expect(problem(path)[0]).toBe('not-a-workspace');
});

test('a workspace of a newer version is refused and stays as it is', () => {
  const path = closedSample();
  rawChange(path, (db) => db.pragma('user_version = 990'));
  const before = readFileSync(path);
  expect(problem(path)).toEqual([
    'newer-workspace',
    'Test.adesk was made by a newer version of Accountability Desk: install that version to open it.',
  ]);
  expect(readFileSync(path)).toEqual(before);
});

test('a workspace that was cut off is damaged', () => {
  const path = closedSample();
  truncateSync(path, Math.floor(statSync(path).size / 2));
  expect(problem(path)).toEqual(['damaged-workspace', 'Test.adesk is damaged: open a backup of it instead.']);
});

test.each([1, 7, 20, 40])('a workspace with page %i overwritten is damaged', (page) => {
  const path = closedSample();
  const bytes = readFileSync(path);
  bytes.fill(0x5a, page * 4096, (page + 1) * 4096);
  writeFileSync(path, bytes);
  expect(problem(path)[0]).toBe('damaged-workspace');
});

test('a workspace whose migrations were altered is damaged', () => {
  const path = closedSample();
  rawChange(path, (db) => db.exec("UPDATE schema_migration SET checksum = 'x' WHERE version = 20"));
  expect(problem(path)[0]).toBe('damaged-workspace');
});

test('a new workspace is never written over a file that exists', () => {
  const path = join(tempFolder(), 'There.adesk');
  writeFileSync(path, 'mine');
  expect(problem(path, createWorkspace)).toEqual([
    'file-unwritable',
    'There.adesk exists already: choose another name.',
  ]);
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

test('a new workspace needs a folder', () => {
  const folder = tempFolder();
  expect(problem(join(folder, 'none', 'New.adesk'), createWorkspace)).toEqual([
    'file-unwritable',
    'New.adesk cannot be made: its folder does not exist.',
  ]);
  writeFileSync(join(folder, 'file'), '');
  expect(problem(join(folder, 'file', 'New.adesk'), createWorkspace)[0]).toBe('file-unwritable');
});

test('a new workspace in a folder that cannot be written', () => {
  // /proc refuses new files to everybody, root too, by whom these tests are often run.
  if (!existsSync('/proc/self')) return;
  expect(problem('/proc/New.adesk', createWorkspace)[0]).toBe('file-unwritable');
});

test('a workspace that could not be made leaves nothing behind', () => {
  const folder = tempFolder();
  const broken = [{ version: 10, name: 'broken', sql: 'CREATE TABLE half (id TEXT); CREATE NONSENSE;' }];
  expect(() => createWorkspace(join(folder, 'New.adesk'), { migrations: broken })).toThrow(/syntax/);
  expect(readdirSync(folder)).toEqual([]);
});
