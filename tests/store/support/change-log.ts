import { sql } from '#db/connection/sql';
import type { Store } from '#db/connection/store';

export interface Logged {
  readonly area: string;
  readonly entity: string;
  readonly entityId: string;
  readonly action: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The newest entries of the change log, the newest first. */
export function newestLogged(store: Store, count: number): readonly Logged[] {
  return store.read.all(
    sql`SELECT area, entity, entity_id, action, coalesce(before, 'null') AS before, coalesce(after, 'null') AS after
      FROM change_log ORDER BY seq DESC LIMIT ${count}`,
    (row) => ({
      area: row.text('area'),
      entity: row.text('entity'),
      entityId: row.text('entity_id'),
      action: row.text('action'),
      before: row.json('before', (value) => value),
      after: row.json('after', (value) => value),
    }),
  );
}
