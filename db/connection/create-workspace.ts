import { closeSync, openSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { DeskError } from '#shared/contract/errors';
import { migrateNew } from '../migrations/migrate';
import { migrations as allMigrations } from '../migrations/migrations';
import { openWorkspace } from './open-workspace';
import { applySafePragmas } from './pragmas';
import { workspaceError } from './workspace-error';
import type { OpenOptions } from './open-workspace';
import type { Store } from './store';

/** Makes the empty file, so that no file of that name that appears meanwhile is ever written over. */
function claim(path: string): void {
  const name = basename(path);
  try {
    closeSync(openSync(path, 'wx'));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST') throw new DeskError('file-unwritable', `${name} exists already: choose another name.`);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new DeskError('file-unwritable', `${name} cannot be made: its folder does not exist.`);
    }
    throw new DeskError('file-unwritable', `${name} cannot be made: its folder cannot be written.`);
  }
}

/**
 * Makes a new, empty workspace and opens it.
 * @throws DeskError file-unwritable where the file exists already or its folder cannot be written
 */
export function createWorkspace(path: string, options: OpenOptions = {}): Store {
  claim(path);
  try {
    const now = options.now ?? (() => new Date());
    const db = new Database(path, { fileMustExist: true });
    try {
      applySafePragmas(db);
      // Before WAL is switched on: so the main file itself, not a log beside it, says from the first moment what it is.
      migrateNew(db, options.migrations ?? allMigrations, now);
    } finally {
      db.close();
    }
    return openWorkspace(path, options);
  } catch (error) {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true });
    throw workspaceError(error, path);
  }
}
