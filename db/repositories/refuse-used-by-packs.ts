import { DeskError } from '#shared/contract/errors';
import { sql } from '../connection/sql';
import type { Sql } from '../connection/sql';
import type { Transaction } from '../connection/transaction';

const names = {
  set: (id: string): Sql => sql`block.value ->> '$.setId' = ${id}`,
  'peer group': (id: string): Sql =>
    sql`(block.value ->> '$.peerGroupId' = ${id}
      OR EXISTS (SELECT 1 FROM json_each(block.value, '$.peerGroupIds') named WHERE named.value = ${id}))`,
} as const;

/** @throws DeskError refused where a block of a pack names the record: the pack would lose what it shows */
export function refuseUsedByPacks(tx: Transaction, id: string, what: keyof typeof names): void {
  const pack = tx.get(
    sql`SELECT p.title FROM pack p WHERE EXISTS (SELECT 1 FROM json_each(p.body, '$.blocks') block WHERE ${names[what](id)})
      ORDER BY p.changed_at DESC, p.id LIMIT 1`,
    (row) => row.text('title'),
  );
  if (pack === null) return;
  throw new DeskError('refused', `The ${what} is shown in the pack “${pack}”: take it out of the pack first.`);
}
