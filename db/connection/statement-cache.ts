import type { Database, Statement } from 'better-sqlite3';

const limit = 200;

/** Prepared statements of one connection by their text, the least recently used thrown away first. */
export function statementCache(db: Database): (text: string) => Statement {
  const cache = new Map<string, Statement>();
  return (text) => {
    const known = cache.get(text);
    const statement = known ?? db.prepare(text);
    // Deleting and setting again moves the entry to the end: a Map keeps its insertion order.
    cache.delete(text);
    cache.set(text, statement);
    if (cache.size > limit) {
      const oldest = cache.keys().next().value;
      if (oldest !== undefined) cache.delete(oldest);
    }
    return statement;
  };
}
