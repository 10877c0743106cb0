import type { Database } from 'better-sqlite3';
import { rowOf } from './row';
import { statementCache } from './statement-cache';
import type { Reader } from './reader';
import type { Sql } from './sql';

/** A reader over a connection. It refuses a statement that writes, whatever the connection would allow. */
export function databaseReader(db: Database): Reader {
  const prepared = statementCache(db);
  function query(statement: Sql, prepare = prepared) {
    const found = prepare(statement.text);
    if (!found.readonly || !found.reader) throw new Error('A reader was given a statement that writes.');
    return found;
  }
  return {
    all: (statement, decode) =>
      query(statement)
        .all(...statement.values)
        .map((raw) => decode(rowOf(raw as Record<string, unknown>))),
    get(statement, decode) {
      const raw = query(statement).get(...statement.values);
      return raw === undefined ? null : decode(rowOf(raw as Record<string, unknown>));
    },
    *iterate(statement, decode) {
      // A statement of its own: a shared one would refuse everybody else until the last row was taken.
      const own = query(statement, (text) => db.prepare(text));
      for (const raw of own.iterate(...statement.values)) yield decode(rowOf(raw as Record<string, unknown>));
    },
  };
}
