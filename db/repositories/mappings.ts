import { mapping } from '#shared/import/mapping/mapping';
import type { Mapping } from '#shared/import/mapping/mapping';
import { sql } from '../connection/sql';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';

function decode(row: Row): Mapping {
  return row.json('body', (value) => mapping.parse(value));
}

/** By name. */
export function listMappings(reader: Reader): readonly Mapping[] {
  return reader.all(sql`SELECT body FROM import_mapping ORDER BY name`, decode);
}

export function findMapping(reader: Reader, name: string): Mapping | null {
  return reader.get(sql`SELECT body FROM import_mapping WHERE name = ${name}`, decode);
}

/** Remembers a mapping; one of the same name is replaced, and the change log keeps what it was. */
export function saveMapping(tx: Transaction, given: Mapping): void {
  const after = mapping.parse(given);
  const before = findMapping(tx, after.name);
  tx.run(sql`INSERT INTO import_mapping (name, body) VALUES (${after.name}, ${JSON.stringify(after)})
    ON CONFLICT (name) DO UPDATE SET body = excluded.body, revision = revision + 1`);
  const action = before === null ? 'insert' : 'update';
  tx.log({ area: 'imports', entity: 'import_mapping', entityId: after.name, action, before, after });
}
