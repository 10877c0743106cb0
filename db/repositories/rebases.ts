import { randomUUID } from 'node:crypto';
import { DeskError } from '#shared/contract/errors';
import type { Rebase } from '#shared/domain/metric/rebase';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';

const columns = sql`id, metric_id, force_id, starts_on, reason, author, decided_at, withdrawn_at, withdrawn_reason`;

function decode(row: Row): Rebase {
  const at = row.textOrNull('withdrawn_at');
  return {
    id: row.text('id'),
    metricId: row.text('metric_id'),
    forceId: row.text('force_id'),
    startsOn: row.text('starts_on'),
    reason: row.text('reason'),
    author: row.text('author'),
    decidedAt: row.text('decided_at'),
    withdrawn: at === null ? null : { at, reason: row.text('withdrawn_reason') },
  };
}

/** Of one metric and force, those that were withdrawn too, by the day from which they hold. */
export function listRebases(
  reader: Reader,
  { metricId, forceId }: Pick<Rebase, 'metricId' | 'forceId'>,
): readonly Rebase[] {
  return reader.all(
    sql`SELECT ${columns} FROM rebase WHERE metric_id = ${metricId} AND force_id = ${forceId}
      ORDER BY starts_on, decided_at`,
    decode,
  );
}

/** Every rebase that stands. */
export function listStandingRebases(reader: Reader): readonly Rebase[] {
  return reader.all(sql`SELECT ${columns} FROM rebase WHERE withdrawn_at IS NULL ORDER BY starts_on`, decode);
}

/** @throws DeskError conflict where the limits are taken anew from that period already */
export function insertRebase(tx: Transaction, given: Omit<Rebase, 'id' | 'decidedAt' | 'withdrawn'>): string {
  const { metricId, forceId, startsOn, reason, author } = given;
  const standing = listRebases(tx, given).some((known) => known.withdrawn === null && known.startsOn === startsOn);
  if (standing) throw new DeskError('conflict', 'The limits are taken anew from that period already.');
  const id = randomUUID();
  tx.run(sql`INSERT INTO rebase (id, metric_id, force_id, starts_on, reason, author, decided_at)
    VALUES (${id}, ${metricId}, ${forceId}, ${startsOn}, ${reason}, ${author}, ${tx.at})`);
  logInsert(tx, 'metrics', 'rebase', id, { id, ...given, decidedAt: tx.at, withdrawn: null });
  return id;
}

/** @throws DeskError not-found, or conflict where it was withdrawn already */
export function withdrawRebase(tx: Transaction, id: string, reason: string): void {
  const before = tx.get(sql`SELECT ${columns} FROM rebase WHERE id = ${id}`, decode);
  if (before === null) throw new DeskError('not-found', 'That rebase is not in the workspace.');
  if (before.withdrawn !== null) throw new DeskError('conflict', 'That rebase was withdrawn already.');
  tx.run(sql`UPDATE rebase SET withdrawn_at = ${tx.at}, withdrawn_reason = ${reason} WHERE id = ${id}`);
  const after: Rebase = { ...before, withdrawn: { at: tx.at, reason } };
  tx.log({ area: 'metrics', entity: 'rebase', entityId: id, action: 'update', before, after });
}
