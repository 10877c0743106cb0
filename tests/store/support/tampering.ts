import Database from 'better-sqlite3';

/** Changes a workspace behind the program's back, as a person with a database tool could. */
export function rawChange(path: string, work: (db: Database.Database) => void): void {
  const db = new Database(path);
  try {
    work(db);
  } finally {
    db.close();
  }
}
