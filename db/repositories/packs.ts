import { DeskError } from '#shared/contract/errors';
import { packBody } from '#shared/pack/pack';
import type { Pack, PackBody } from '#shared/pack/pack';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { recordStep } from './pack-undo';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';

/** A pack and when it was last changed (ISO, UTC). */
export interface StoredPack extends Pack {
  readonly changedAt: string;
}

const columns = sql`id, title, meeting_id, revision, body, changed_at`;

function decode(row: Row): StoredPack {
  return {
    id: row.text('id'),
    title: row.text('title'),
    meetingId: row.text('meeting_id'),
    revision: row.number('revision'),
    body: row.json('body', (value) => packBody.parse(value)),
    changedAt: row.text('changed_at'),
  };
}

function withoutChangedAt({ id, title, meetingId, revision, body }: StoredPack): Pack {
  return { id, title, meetingId, revision, body };
}

/** The pack changed last comes first. */
export function listPacks(reader: Reader): readonly StoredPack[] {
  return reader.all(sql`SELECT ${columns} FROM pack ORDER BY changed_at DESC, id`, decode);
}

export function findPack(reader: Reader, id: string): Pack | null {
  const found = reader.get(sql`SELECT ${columns} FROM pack WHERE id = ${id}`, decode);
  return found === null ? null : withoutChangedAt(found);
}

/** Whether a pack is published, and so is never changed again. */
export function isPublished(reader: Reader, id: string): boolean {
  return reader.get(sql`SELECT 1 FROM publication WHERE pack_id = ${id}`, () => true) ?? false;
}

/** Adds a pack as revision 1. The caller gives the id (`randomUUID`). */
export function insertPack(tx: Transaction, given: Omit<Pack, 'revision'>): Pack {
  const pack: Pack = { ...given, body: packBody.parse(given.body), revision: 1 };
  tx.run(sql`INSERT INTO pack (id, title, meeting_id, body, changed_at, revision)
    VALUES (${pack.id}, ${pack.title}, ${pack.meetingId}, ${JSON.stringify(pack.body)}, ${tx.at}, ${pack.revision})`);
  logInsert(tx, 'packs', 'pack', pack.id, pack);
  return pack;
}

export interface PackChange {
  readonly id: string;
  /** The revision that the change was made from. */
  readonly expectedRevision: number;
  readonly title: string;
  readonly body: PackBody;
}

/**
 * Stores a pack's new title and body, and keeps what was done so that it can be undone.
 * @param keepsStep false where the change is itself an undoing
 * @returns the pack as it now is, with the next revision
 * @throws DeskError not-found, conflict where somebody else changed the pack meanwhile, or refused where it is published
 */
export function savePack(tx: Transaction, change: PackChange, keepsStep = true): Pack {
  const before = findPack(tx, change.id);
  if (before === null) throw new DeskError('not-found', 'The pack is no longer there: it may have been deleted.');
  if (before.revision !== change.expectedRevision) {
    throw new DeskError(
      'conflict',
      'The pack was changed elsewhere meanwhile: look at the newest state and make your change again.',
    );
  }
  if (isPublished(tx, change.id)) {
    throw new DeskError('refused', 'This pack is published and is no longer changed: make a new edition of it.');
  }
  const after: Pack = {
    ...before,
    title: change.title,
    body: packBody.parse(change.body),
    revision: before.revision + 1,
  };
  tx.run(sql`UPDATE pack SET title = ${after.title}, body = ${JSON.stringify(after.body)}, changed_at = ${tx.at}, revision = ${after.revision}
    WHERE id = ${after.id}`);
  tx.log({ area: 'packs', entity: 'pack', entityId: after.id, action: 'update', before, after });
  if (keepsStep) recordStep(tx, after.id, before, after);
  return after;
}
