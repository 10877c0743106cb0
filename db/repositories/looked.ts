import { DeskError } from '#shared/contract/errors';
import { sql } from '../connection/sql';
import type { Reader } from '../connection/reader';
import type { Transaction } from '../connection/transaction';

/** When somebody last looked at a finding against its data, as an ISO moment (UTC); findings never looked at are left out. */
export function listLooked(reader: Reader): ReadonlyMap<string, string> {
  return new Map(
    reader.all(
      sql`SELECT finding_id, looked_at FROM finding_looked`,
      (row) => [row.text('finding_id'), row.text('looked_at')] as const,
    ),
  );
}

/** Notes that somebody looked at the findings now. @throws DeskError not-found */
export function markLooked(tx: Transaction, findingIds: readonly string[]): void {
  for (const findingId of new Set(findingIds)) {
    const found = tx.get(
      sql`SELECT l.looked_at FROM finding f LEFT JOIN finding_looked l ON l.finding_id = f.id WHERE f.id = ${findingId}`,
      (row) => ({ lookedAt: row.textOrNull('looked_at') }),
    );
    if (found === null) throw new DeskError('not-found', 'One of the findings is no longer there: choose anew.');
    tx.run(sql`INSERT INTO finding_looked (finding_id, looked_at) VALUES (${findingId}, ${tx.at})
      ON CONFLICT (finding_id) DO UPDATE SET looked_at = excluded.looked_at`);
    tx.log({
      area: 'findings',
      entity: 'finding_looked',
      entityId: findingId,
      action: found.lookedAt === null ? 'insert' : 'update',
      before: found.lookedAt === null ? null : found,
      after: { lookedAt: tx.at },
    });
  }
}
