import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';

/** A name that is free: a backup of an earlier try is never overwritten. */
function freeName(path: string, version: number): string {
  const stem = join(dirname(path), basename(path, '.adesk'));
  for (let attempt = 1; ; attempt += 1) {
    const name = `${stem}.before-${version}${attempt === 1 ? '' : `-${attempt}`}.adesk`;
    if (!existsSync(name)) return name;
  }
}

function check(path: string, version: number): void {
  const copy = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const sound = copy.pragma('integrity_check', { simple: true }) === 'ok';
    if (!sound || copy.pragma('user_version', { simple: true }) !== version)
      throw new Error('The backup made before a migration is not sound.');
  } finally {
    copy.close();
  }
}

/**
 * Copies a workspace before it is migrated. SQLite itself makes the copy (VACUUM INTO: one consistent snapshot, the write-ahead
 * log included, and unlike the online backup it can be waited for); it is read again before it gets its name.
 * @param version the schema version that the copy has
 * @returns the path of the copy
 */
export function backupBefore(db: Database.Database, path: string, version: number): string {
  const target = freeName(path, version);
  const temporary = `${target}.part`;
  rmSync(temporary, { force: true });
  try {
    db.prepare('VACUUM INTO ?').run(temporary);
    check(temporary, version);
    const file = openSync(temporary, 'r+');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return target;
}
