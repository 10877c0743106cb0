import { sql } from '../connection/sql';
import type { ForceNames } from '#shared/import/proposal';
import type { Reader } from '../connection/reader';
import type { Transaction } from '../connection/transaction';

/** How tables may name each force, by the force's name. Its short name is always one of the aliases. */
export function listForceNames(reader: Reader): readonly ForceNames[] {
  return reader.all(
    sql`SELECT f.id, f.name, f.short_name, c.code,
        (SELECT json_group_array(a.alias ORDER BY a.alias) FROM force_alias a WHERE a.force_id = f.id) AS aliases
      FROM force f LEFT JOIN force_code c ON c.force_id = f.id ORDER BY f.name`,
    (row) => {
      const name = row.text('name');
      const aliases = row.json('aliases', (value) => value as readonly string[]);
      const known = new Set([row.text('short_name'), ...aliases]);
      known.delete(name);
      return { id: row.text('id'), name, code: row.textOrNull('code'), aliases: [...known] };
    },
  );
}

/** Adds the code and the names that a force does not have yet; its other names stay. */
export function addForceNames(tx: Transaction, given: Omit<ForceNames, 'name'>): void {
  const { id, code } = given;
  let added = 0;
  if (code !== null) {
    added += tx.run(
      sql`INSERT INTO force_code (force_id, code) VALUES (${id}, ${code}) ON CONFLICT (force_id) DO NOTHING`,
    );
  }
  for (const alias of new Set(given.aliases)) {
    added += tx.run(
      sql`INSERT INTO force_alias (force_id, alias) VALUES (${id}, ${alias}) ON CONFLICT (force_id, alias) DO NOTHING`,
    );
  }
  if (added === 0) return;
  tx.log({ area: 'workspace', entity: 'force_names', entityId: id, action: 'insert', before: null, after: given });
}
