import { createHash } from 'node:crypto';
import type { Statement } from 'better-sqlite3';
import { sql } from '../connection/sql';
import { canonicalJson } from '#shared/canonical-json';
import type { Change } from '../connection/transaction';
import type { Reader } from '../connection/reader';

/** The last entry of the change log; the next one is chained to its hash. */
export interface LogHead {
  readonly seq: number;
  readonly hash: string;
}

/** What a change log entry says, as it is stored. */
export interface LogEntry {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly reason: string;
  readonly area: string;
  readonly entity: string;
  readonly entityId: string;
  readonly action: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What the first entry is chained to. */
export const genesisHash = '0'.repeat(64);

/** SHA-256 over the previous hash and everything that the entry says, in one fixed order. */
export function entryHash(previous: string, entry: LogEntry): string {
  const { seq, at, actor, reason, area, entity, entityId, action, before, after } = entry;
  const content = JSON.stringify([previous, seq, at, actor, reason, area, entity, entityId, action, before, after]);
  return createHash('sha256').update(content, 'utf8').digest('hex');
}

/** The head that the next entry is chained to. */
export function readHead(reader: Reader): LogHead {
  const head = reader.get(sql`SELECT seq, hash FROM change_log ORDER BY seq DESC LIMIT 1`, (row) => ({
    seq: row.number('seq'),
    hash: row.text('hash'),
  }));
  return head ?? { seq: 0, hash: genesisHash };
}

const insert = `INSERT INTO change_log (seq, at, actor, reason, area, entity, entity_id, action, before, after, prev_hash, hash)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Adds an entry after `head` and returns the new head. */
export function appendChange(
  prepared: (text: string) => Statement,
  head: LogHead,
  change: Change & { readonly at: string; readonly actor: string; readonly reason: string },
): LogHead {
  const entry: LogEntry = {
    seq: head.seq + 1,
    at: change.at,
    actor: change.actor,
    reason: change.reason,
    area: change.area,
    entity: change.entity,
    entityId: change.entityId,
    action: change.action,
    before: change.before === null ? null : canonicalJson(change.before),
    after: change.after === null ? null : canonicalJson(change.after),
  };
  const hash = entryHash(head.hash, entry);
  const { seq, at, actor, reason, area, entity, entityId, action, before, after } = entry;
  prepared(insert).run(seq, at, actor, reason, area, entity, entityId, action, before, after, head.hash, hash);
  return { seq, hash };
}
