import type { Sql } from '#db/connection/sql';
import type { Store } from '#db/connection/store';

/** How SQLite will find the rows, a line a step. */
export function planOf(store: Store, query: Sql): string {
  const explained = { text: `EXPLAIN QUERY PLAN ${query.text}`, values: query.values };
  return store.read.all(explained, (row) => row.text('detail')).join('\n');
}
