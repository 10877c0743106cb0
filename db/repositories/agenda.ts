import { randomUUID } from 'node:crypto';
import { DeskError } from '#shared/contract/errors';
import type { AgendaItem, ItemLink } from '#shared/domain/meeting/agenda';
import type { Stored } from '#shared/domain/stored';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { decodeStandingItem } from './meeting-kinds';
import { decodeStored, expectVersion, logDelete, logUpdate } from './record-version';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';
import type { Sql } from '../connection/sql';
import type { RecordVersion } from './record-version';

interface StoredLink {
  readonly metricId: string | null;
  readonly findingId: string | null;
  readonly packId: string | null;
  readonly blockId: string | null;
}

function linkOf({ metricId, findingId, packId, blockId }: StoredLink): ItemLink {
  if (metricId !== null) return { kind: 'metric', metricId };
  if (findingId !== null) return { kind: 'finding', findingId };
  return { kind: 'block', packId: packId ?? '', blockId: blockId ?? '' };
}

function decode(row: Row): AgendaItem {
  return {
    meetingId: row.text('meeting_id'),
    number: row.textOrNull('number'),
    ...decodeStandingItem(row),
    links: row.json('links', (value) => (value as readonly StoredLink[]).map(linkOf)),
  };
}

function itemsQuery(condition: Sql): Sql {
  return sql`SELECT i.id, i.revision, i.meeting_id, i.number, i.title, i.owner, i.minutes, i.is_private, i.note, i.shows,
      (SELECT json_group_array(json_object('metricId', l.metric_id, 'findingId', l.finding_id, 'packId', l.pack_id,
          'blockId', l.block_id) ORDER BY l.position) FROM agenda_item_link l WHERE l.item_id = i.id) AS links
    FROM agenda_item i WHERE ${condition} ORDER BY i.meeting_id, i.position, i.rowid`;
}

const stored = (row: Row) => decodeStored(row, decode);

/** The items of one meeting, or of all, in their order. */
export function listAgenda(reader: Reader, meetingId?: string): readonly Stored<AgendaItem>[] {
  return reader.all(itemsQuery(meetingId === undefined ? sql`true` : sql`i.meeting_id = ${meetingId}`), stored);
}

function writeLinks(tx: Transaction, itemId: string, links: readonly ItemLink[]): void {
  tx.run(sql`DELETE FROM agenda_item_link WHERE item_id = ${itemId}`);
  links.forEach((link, index) => {
    tx.run(sql`INSERT INTO agenda_item_link (item_id, position, metric_id, finding_id, pack_id, block_id)
      VALUES (${itemId}, ${index + 1}, ${link.kind === 'metric' ? link.metricId : null},
        ${link.kind === 'finding' ? link.findingId : null}, ${link.kind === 'block' ? link.packId : null},
        ${link.kind === 'block' ? link.blockId : null})`);
  });
}

/** Adds an item after the others of its meeting. @returns its id */
export function insertAgendaItem(tx: Transaction, item: AgendaItem): string {
  const id = randomUUID();
  const { meetingId, number, title, owner, minutes, isPrivate, note, shows } = item;
  tx.run(sql`INSERT INTO agenda_item (id, meeting_id, position, number, title, owner, minutes, is_private, note, shows)
    VALUES (${id}, ${meetingId}, (SELECT coalesce(max(position), 0) + 1 FROM agenda_item WHERE meeting_id = ${meetingId}), ${number},
      ${title}, ${owner}, ${minutes}, ${Number(isPrivate)}, ${note}, ${shows})`);
  writeLinks(tx, id, item.links);
  logInsert(tx, 'meetings', 'agenda_item', id, item);
  return id;
}

function current(tx: Transaction, version: RecordVersion): Stored<AgendaItem> {
  return expectVersion(tx.get(itemsQuery(sql`i.id = ${version.id}`), stored), version, 'agenda item');
}

/** @returns its revision now @throws DeskError not-found or conflict */
export function updateAgendaItem(tx: Transaction, version: RecordVersion, change: Partial<AgendaItem>): number {
  const before = current(tx, version);
  const after = { ...before, ...change, revision: before.revision + 1 };
  tx.run(sql`UPDATE agenda_item SET number = ${after.number}, title = ${after.title}, owner = ${after.owner},
    minutes = ${after.minutes}, is_private = ${Number(after.isPrivate)}, note = ${after.note}, shows = ${after.shows},
    revision = ${after.revision} WHERE id = ${after.id}`);
  writeLinks(tx, after.id, after.links);
  return logUpdate(tx, 'meetings', 'agenda_item', before, after);
}

/** Gives the items of a meeting this order; what is not named keeps its place after the others. */
export function orderAgenda(tx: Transaction, meetingId: string, ids: readonly string[]): void {
  const before = listAgenda(tx, meetingId).map(({ id }) => id);
  const after = [...ids.filter((id) => before.includes(id)), ...before.filter((id) => !ids.includes(id))];
  after.forEach((id, index) => {
    tx.run(sql`UPDATE agenda_item SET position = ${index + 1} WHERE id = ${id}`);
  });
  tx.log({ area: 'meetings', entity: 'agenda', entityId: meetingId, action: 'update', before, after });
}

/** @throws DeskError not-found, conflict, or refused where a meeting has dealt with it */
export function removeAgendaItem(tx: Transaction, version: RecordVersion): void {
  const before = current(tx, version);
  const used = tx.get(
    sql`SELECT EXISTS (SELECT 1 FROM room_event WHERE item_id = ${before.id})
        OR EXISTS (SELECT 1 FROM item_note WHERE item_id = ${before.id})
        OR EXISTS (SELECT 1 FROM minutes_text WHERE item_id = ${before.id}) AS used`,
    (row) => row.flag('used'),
  );
  if (used === true) throw new DeskError('refused', 'The meeting has dealt with this item: it stays on the agenda.');
  tx.run(sql`DELETE FROM agenda_item WHERE id = ${before.id}`);
  logDelete(tx, 'meetings', 'agenda_item', before);
}
