import { statSync } from 'node:fs';
import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { DeskError } from '#shared/contract/errors';
import { migrateExisting } from '../migrations/migrate';
import { migrations as allMigrations } from '../migrations/migrations';
import { hasWorkspaceHeader } from './file-header';
import { applyReaderPragmas, applySafePragmas, applyWriterPragmas } from './pragmas';
import { storeOf } from './store';
import { workspaceError } from './workspace-error';
import type { Migration } from '../migrations/migrations';
import type { Store } from './store';

export interface OpenOptions {
  /** The clock; given by tests and by reproducible exports. */
  readonly now?: () => Date;
  /** For tests of the migration itself. */
  readonly migrations?: readonly Migration[];
}

function refuseOtherFiles(path: string): void {
  const name = basename(path);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined)
    throw new DeskError('file-missing', `${name} was not found: it may have been moved, renamed or deleted.`);
  if (!found.isFile() || !hasWorkspaceHeader(path)) {
    throw new DeskError('not-a-workspace', `${name} is not an Accountability Desk workspace.`);
  }
}

function refuseDamaged(db: Database.Database, path: string): void {
  // A page that was cut off or overwritten is found now, and not in the middle of somebody's work.
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') {
    throw new DeskError('damaged-workspace', `${basename(path)} is damaged: open a backup of it instead.`);
  }
}

/**
 * Opens a workspace that exists.
 * @throws DeskError file-missing, not-a-workspace, newer-workspace, damaged-workspace, workspace-in-use or file-unwritable
 */
export function openWorkspace(path: string, options: OpenOptions = {}): Store {
  const now = options.now ?? (() => new Date());
  const opened: Database.Database[] = [];
  try {
    refuseOtherFiles(path);
    const writer = new Database(path, { fileMustExist: true });
    opened.push(writer);
    applySafePragmas(writer);
    refuseDamaged(writer, path);
    migrateExisting(writer, path, options.migrations ?? allMigrations, now);
    applyWriterPragmas(writer);
    const reader = new Database(path, { readonly: true, fileMustExist: true });
    opened.push(reader);
    applyReaderPragmas(reader);
    return storeOf({ path, writer, reader, now });
  } catch (error) {
    for (const db of opened.toReversed()) db.close();
    throw workspaceError(error, path);
  }
}
