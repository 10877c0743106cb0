import type { Database } from 'better-sqlite3';

const common = {
  foreign_keys: 1,
  // Without it INSERT OR REPLACE deletes a row without its delete trigger, and append-only tables are not.
  recursive_triggers: 1,
  // A workspace may come from anywhere: its schema may not call functions with side effects.
  trusted_schema: 0,
  busy_timeout: 5000,
} as const;

function setAll(db: Database, pragmas: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(pragmas)) {
    db.pragma(`${name} = ${value}`);
    const now = db.pragma(name, { simple: true });
    // SQLite ignores a pragma that it cannot honour; a store that is less safe than promised must not open.
    if (now !== value) throw new Error(`The database refused ${name} = ${value}: it is ${String(now)}.`);
  }
}

/** Settings that do not touch the file: safe before it is known whose file it is. */
export function applySafePragmas(db: Database): void {
  setAll(db, common);
}

/** The settings of the connection that writes: a commit is on the disk when it returns. */
export function applyWriterPragmas(db: Database): void {
  // 2 is FULL. 64 MB of pages: with the usual 2 MB an import of tens of thousands of figures reads its indexes again and again.
  setAll(db, { ...common, journal_mode: 'wal', synchronous: 2, cache_size: -65_536 });
}

/** The settings of the connection that reads. */
export function applyReaderPragmas(db: Database): void {
  setAll(db, { ...common, query_only: 1 });
}
