import { z } from 'zod';
import { DeskError } from '#shared/contract/errors';
import { meetingStatuses } from '#shared/domain/meeting/meeting';
import type { Meeting } from '#shared/domain/meeting/meeting';
import type { Stored } from '#shared/domain/stored';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { decodeStored, expectVersion, logDelete, logUpdate } from './record-version';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';
import type { RecordVersion } from './record-version';

const columns = sql`id, revision, kind_id, title, held_on, starts_at, place, chair, theme, note, status, status_reason,
  papers_due_on, questions_due_on, objectives`;
const objectives = z.array(z.object({ groupId: z.string().nullable(), title: z.string() }));

function decode(row: Row): Meeting {
  return {
    id: row.text('id'),
    kindId: row.text('kind_id'),
    title: row.text('title'),
    heldOn: row.text('held_on'),
    startsAt: row.textOrNull('starts_at'),
    place: row.textOrNull('place'),
    chair: row.textOrNull('chair'),
    theme: row.textOrNull('theme'),
    note: row.textOrNull('note'),
    status: row.oneOf('status', meetingStatuses),
    statusReason: row.textOrNull('status_reason'),
    papersDueOn: row.textOrNull('papers_due_on'),
    questionsDueOn: row.textOrNull('questions_due_on'),
    objectives: row.json('objectives', (value) => objectives.parse(value)),
  };
}

const stored = (row: Row) => decodeStored(row, decode);

/** The latest meeting first. */
export function listMeetings(reader: Reader): readonly Stored<Meeting>[] {
  return reader.all(sql`SELECT ${columns} FROM meeting ORDER BY held_on DESC, starts_at DESC, id`, stored);
}

export function findMeeting(reader: Reader, id: string): Stored<Meeting> | null {
  return reader.get(sql`SELECT ${columns} FROM meeting WHERE id = ${id}`, stored);
}

export function insertMeeting(tx: Transaction, meeting: Meeting): void {
  const { id, kindId, title, heldOn, startsAt, place, chair, theme, note } = meeting;
  tx.run(sql`INSERT INTO meeting (id, kind_id, title, held_on, starts_at, place, chair, theme, note, status, status_reason,
      papers_due_on, questions_due_on, objectives)
    VALUES (${id}, ${kindId}, ${title}, ${heldOn}, ${startsAt}, ${place}, ${chair}, ${theme}, ${note}, ${meeting.status},
      ${meeting.statusReason}, ${meeting.papersDueOn}, ${meeting.questionsDueOn}, ${JSON.stringify(meeting.objectives)})`);
  logInsert(tx, 'meetings', 'meeting', id, meeting);
}

/** @returns its revision now @throws DeskError not-found or conflict */
export function updateMeeting(tx: Transaction, version: RecordVersion, change: Partial<Omit<Meeting, 'id'>>): number {
  const before = expectVersion(findMeeting(tx, version.id), version, 'meeting');
  const after = { ...before, ...change, revision: before.revision + 1 };
  tx.run(sql`UPDATE meeting SET kind_id = ${after.kindId}, title = ${after.title}, held_on = ${after.heldOn},
    starts_at = ${after.startsAt}, place = ${after.place}, chair = ${after.chair}, theme = ${after.theme}, note = ${after.note},
    status = ${after.status}, status_reason = ${after.statusReason}, papers_due_on = ${after.papersDueOn},
    questions_due_on = ${after.questionsDueOn}, objectives = ${JSON.stringify(after.objectives)}, revision = ${after.revision}
    WHERE id = ${after.id}`);
  return logUpdate(tx, 'meetings', 'meeting', before, after);
}

/** Ids of the meetings whose kind is held in private; one of no kind is not known to be public. */
export function listPrivateMeetings(reader: Reader): readonly string[] {
  return reader.all(
    sql`SELECT m.id FROM meeting m LEFT JOIN meeting_kind k ON k.id = m.kind_id WHERE coalesce(k.is_public, 0) = 0`,
    (row) => row.text('id'),
  );
}

/** @throws DeskError not-found, conflict, or refused where a pack, a question or an action belongs to it */
export function removeMeeting(tx: Transaction, version: RecordVersion): void {
  const before = expectVersion(findMeeting(tx, version.id), version, 'meeting');
  const used = tx.get(
    sql`SELECT EXISTS (SELECT 1 FROM pack WHERE meeting_id = ${before.id})
        OR EXISTS (SELECT 1 FROM question WHERE meeting_id = ${before.id})
        OR EXISTS (SELECT 1 FROM room_event WHERE meeting_id = ${before.id})
        OR EXISTS (SELECT 1 FROM minutes_version WHERE meeting_id = ${before.id} OR agreed_at_id = ${before.id})
        OR EXISTS (SELECT 1 FROM minutes_text t JOIN agenda_item i ON i.id = t.item_id WHERE i.meeting_id = ${before.id})
        OR EXISTS (SELECT 1 FROM action WHERE meeting_id = ${before.id})
        OR EXISTS (SELECT 1 FROM action_update WHERE meeting_id = ${before.id}) AS used`,
    (row) => row.flag('used'),
  );
  if (used === true)
    throw new DeskError(
      'refused',
      'A pack, a question, minutes or an action belongs to this meeting: cancel it with a reason rather than remove it.',
    );
  // Screens take what a pack can refer to from the meeting that is being prepared.
  if (listMeetings(tx).length === 1)
    throw new DeskError('refused', 'This is the only meeting: plan the next one before you remove it.');
  tx.run(sql`DELETE FROM meeting WHERE id = ${before.id}`);
  logDelete(tx, 'meetings', 'meeting', before);
}
