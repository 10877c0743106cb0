import { basename } from 'node:path';
import type { Database } from 'better-sqlite3';
import { DeskError } from '#shared/contract/errors';
import { workspaceApplicationId } from '../connection/file-header';
import { backupBefore } from './backup-before';
import { checksumOf } from './checksum';
import type { Migration } from './migrations';

interface Applied {
  readonly version: number;
  readonly checksum: string;
}

function versionOf(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

function applied(db: Database): readonly Applied[] {
  return db.prepare('SELECT version, checksum FROM schema_migration ORDER BY version').all() as Applied[];
}

/** Refuses a workspace whose schema is not what this program's migrations make. */
function checkApplied(db: Database, migrations: readonly Migration[], path: string): void {
  const name = basename(path);
  const version = versionOf(db);
  const newest = migrations.at(-1)?.version ?? 0;
  if (version > newest) {
    throw new DeskError(
      'newer-workspace',
      `${name} was made by a newer version of Accountability Desk: install that version to open it.`,
    );
  }
  const expected = migrations.filter((migration) => migration.version <= version);
  const found = applied(db);
  const same =
    found.length === expected.length &&
    found.every((row, index) => {
      const migration = expected[index];
      return migration !== undefined && row.version === migration.version && row.checksum === checksumOf(migration);
    });
  if (!same) {
    throw new DeskError(
      'damaged-workspace',
      `${name} does not have the structure it should have: open a backup of it instead.`,
    );
  }
}

/** Makes the schema of a new workspace, or brings an existing one up to date, in one transaction. */
function applyAll(db: Database, pending: readonly Migration[], at: string): void {
  const newest = pending.at(-1);
  if (newest === undefined) return;
  db.transaction(() => {
    db.pragma(`application_id = ${workspaceApplicationId}`);
    db.exec(`CREATE TABLE IF NOT EXISTS schema_migration (
      version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL
    ) STRICT`);
    const note = db.prepare('INSERT INTO schema_migration (version, name, checksum, applied_at) VALUES (?, ?, ?, ?)');
    for (const migration of pending) {
      db.exec(migration.sql);
      note.run(migration.version, migration.name, checksumOf(migration), at);
    }
    db.pragma(`user_version = ${newest.version}`);
  }).immediate();
}

/** The schema of a new, empty file. */
export function migrateNew(db: Database, migrations: readonly Migration[], now: () => Date): void {
  applyAll(db, migrations, now().toISOString());
}

/**
 * Brings an existing workspace up to date, after a backup beside it.
 * @returns the backup's path, or null where nothing had to be done
 */
export function migrateExisting(
  db: Database,
  path: string,
  migrations: readonly Migration[],
  now: () => Date,
): string | null {
  checkApplied(db, migrations, path);
  const version = versionOf(db);
  const pending = migrations.filter((migration) => migration.version > version);
  if (pending.length === 0) return null;
  const backup = backupBefore(db, path, version);
  applyAll(db, pending, now().toISOString());
  return backup;
}
