import { DeskError } from '#shared/contract/errors';
import { roomDraftBody, subjectKey } from '#shared/room/room-draft';
import type { RoomDraft, RoomDraftBody, RoomSubject } from '#shared/room/room-draft';
import { sql } from '../connection/sql';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';

function decode(row: Row): RoomDraft {
  const [questionId, itemId] = [row.textOrNull('question_id'), row.textOrNull('item_id')];
  return {
    subject: subjectOf(questionId, itemId),
    body: row.json('body', (value) => roomDraftBody.parse(value)),
    changedAt: row.text('changed_at'),
    revision: row.number('revision'),
  };
}

function subjectOf(questionId: string | null, itemId: string | null): RoomSubject {
  if (questionId !== null) return { kind: 'question', questionId };
  return itemId === null ? { kind: 'line' } : { kind: 'item', itemId };
}

/** What is typed at a meeting and not recorded yet, the newest first. */
export function listRoomDrafts(reader: Reader, meetingId: string): readonly RoomDraft[] {
  return reader.all(
    sql`SELECT question_id, item_id, body, changed_at, revision FROM room_draft WHERE meeting_id = ${meetingId}
      ORDER BY changed_at DESC, subject`,
    decode,
  );
}

interface DraftPlace {
  readonly meetingId: string;
  readonly subject: RoomSubject;
  /** Of the draft that the change was made from: 0 where there was none. */
  readonly revision: number;
}

/** @throws DeskError conflict where somebody else typed at it meanwhile */
function expectDraft(tx: Transaction, { meetingId, subject, revision }: DraftPlace): void {
  const found = tx.get(
    sql`SELECT revision FROM room_draft WHERE meeting_id = ${meetingId} AND subject = ${subjectKey(subject)}`,
    (row) => row.number('revision'),
  );
  if ((found ?? 0) !== revision)
    throw new DeskError('conflict', 'This was typed at elsewhere meanwhile: nothing was overwritten.');
}

/** Keeps what is typed now. @returns the draft's revision now @throws DeskError conflict */
export function saveRoomDraft(tx: Transaction, place: DraftPlace, body: RoomDraftBody): number {
  expectDraft(tx, place);
  const { meetingId, subject, revision } = place;
  const questionId = subject.kind === 'question' ? subject.questionId : null;
  const itemId = subject.kind === 'item' ? subject.itemId : null;
  const next = revision + 1;
  const text = JSON.stringify(body);
  tx.runDraft(
    revision === 0
      ? sql`INSERT INTO room_draft (meeting_id, subject, question_id, item_id, body, changed_at, revision)
          VALUES (${meetingId}, ${subjectKey(subject)}, ${questionId}, ${itemId}, ${text}, ${tx.at}, ${next})`
      : sql`UPDATE room_draft SET body = ${text}, changed_at = ${tx.at}, revision = ${next}
          WHERE meeting_id = ${meetingId} AND subject = ${subjectKey(subject)}`,
  );
  return next;
}

/** Takes a draft away: it was recorded, or nothing is left of it. @throws DeskError conflict */
export function removeRoomDraft(tx: Transaction, place: DraftPlace): void {
  expectDraft(tx, place);
  tx.runDraft(
    sql`DELETE FROM room_draft WHERE meeting_id = ${place.meetingId} AND subject = ${subjectKey(place.subject)}`,
  );
}
