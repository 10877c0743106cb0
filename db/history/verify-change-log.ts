import { sql } from '../connection/sql';
import { entryHash, genesisHash } from './change-log';
import type { Reader } from '../connection/reader';

/** `brokenAt` is the first entry that is missing, was altered or is not chained to the one before it. */
export interface ChangeLogCheck {
  readonly ok: boolean;
  readonly brokenAt: number | null;
  readonly entries: number;
}

const pageSize = 1000;

/** Walks the whole chain, a page at a time. */
export function verifyChangeLog(reader: Reader): ChangeLogCheck {
  let seq = 0;
  let hash = genesisHash;
  for (;;) {
    const page = reader.all(
      sql`SELECT seq, at, actor, reason, area, entity, entity_id, action, before, after, prev_hash, hash
        FROM change_log WHERE seq > ${seq} ORDER BY seq LIMIT ${pageSize}`,
      (row) => ({
        entry: {
          seq: row.number('seq'),
          at: row.text('at'),
          actor: row.text('actor'),
          reason: row.text('reason'),
          area: row.text('area'),
          entity: row.text('entity'),
          entityId: row.text('entity_id'),
          action: row.text('action'),
          before: row.textOrNull('before'),
          after: row.textOrNull('after'),
        },
        previous: row.text('prev_hash'),
        hash: row.text('hash'),
      }),
    );
    for (const item of page) {
      const expected = seq + 1;
      if (item.entry.seq !== expected || item.previous !== hash || item.hash !== entryHash(hash, item.entry)) {
        return { ok: false, brokenAt: expected, entries: seq };
      }
      seq = expected;
      hash = item.hash;
    }
    if (page.length < pageSize) break;
  }
  // The chain cannot show that its end was cut off; SQLite's own counter of the last number given can.
  const given =
    reader.get(sql`SELECT seq FROM sqlite_sequence WHERE name = 'change_log'`, (row) => row.number('seq')) ?? 0;
  return given === seq ? { ok: true, brokenAt: null, entries: seq } : { ok: false, brokenAt: seq + 1, entries: seq };
}
