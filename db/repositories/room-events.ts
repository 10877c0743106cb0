import { DeskError } from '#shared/contract/errors';
import { roomEventKinds, type RoomEvent } from '#shared/room/room-event';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';

const decode = (row: Row): RoomEvent => ({
  seq: row.number('seq'),
  kind: row.oneOf('kind', roomEventKinds),
  itemId: row.textOrNull('item_id'),
  at: row.text('at'),
});

/** What happened at a meeting, in its order. */
export function listRoomEvents(reader: Reader, meetingId: string): readonly RoomEvent[] {
  return reader.all(
    sql`SELECT seq, kind, item_id, at FROM room_event WHERE meeting_id = ${meetingId} ORDER BY seq`,
    decode,
  );
}

/** What happened to the items of all meetings, in its order. */
export function listItemEvents(reader: Reader): readonly RoomEvent[] {
  return reader.all(sql`SELECT seq, kind, item_id, at FROM room_event WHERE item_id IS NOT NULL ORDER BY seq`, decode);
}

/**
 * Adds what happens now.
 * @param after the number of the event that was the last when it was decided: 0 for none
 * @throws DeskError conflict where something happened meanwhile
 */
export function addRoomEvent(
  tx: Transaction,
  meetingId: string,
  after: number,
  event: Pick<RoomEvent, 'kind' | 'itemId'>,
): void {
  const last = listRoomEvents(tx, meetingId).at(-1)?.seq ?? 0;
  if (last !== after)
    throw new DeskError('conflict', 'The clock was used elsewhere meanwhile: look at where the meeting stands now.');
  const { kind, itemId } = event;
  tx.run(
    sql`INSERT INTO room_event (meeting_id, kind, item_id, at) VALUES (${meetingId}, ${kind}, ${itemId}, ${tx.at})`,
  );
  logInsert(tx, 'meetings', 'room_event', meetingId, { ...event, at: tx.at });
}
