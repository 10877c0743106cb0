import type { Meeting, Question } from '#shared/domain/meeting/meeting';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';

const columns = sql`id, title, held_on, starts_at, place, theme, note`;

function decode(row: Row): Meeting {
  return {
    id: row.text('id'),
    title: row.text('title'),
    heldOn: row.text('held_on'),
    startsAt: row.textOrNull('starts_at'),
    place: row.textOrNull('place'),
    theme: row.textOrNull('theme'),
    note: row.textOrNull('note'),
  };
}

/** The latest meeting first. */
export function listMeetings(reader: Reader): readonly Meeting[] {
  return reader.all(sql`SELECT ${columns} FROM meeting ORDER BY held_on DESC, starts_at DESC, id`, decode);
}

export function findMeeting(reader: Reader, id: string): Meeting | null {
  return reader.get(sql`SELECT ${columns} FROM meeting WHERE id = ${id}`, decode);
}

export function insertMeeting(tx: Transaction, meeting: Meeting): void {
  tx.run(sql`INSERT INTO meeting (${columns}) VALUES (${meeting.id}, ${meeting.title}, ${meeting.heldOn}, ${meeting.startsAt},
    ${meeting.place}, ${meeting.theme}, ${meeting.note})`);
  logInsert(tx, 'meetings', 'meeting', meeting.id, meeting);
}

/** The questions of a meeting in the order in which they are asked. */
export function listQuestions(reader: Reader, meetingId: string): readonly Question[] {
  return reader.all(
    sql`SELECT id, meeting_id, text, finding_id, metric_id FROM question WHERE meeting_id = ${meetingId} ORDER BY position`,
    (row) => ({
      id: row.text('id'),
      meetingId: row.text('meeting_id'),
      text: row.text('text'),
      findingId: row.textOrNull('finding_id'),
      metricId: row.textOrNull('metric_id'),
    }),
  );
}

/** Adds a question after the others of its meeting. */
export function insertQuestion(tx: Transaction, question: Question): void {
  const { id, meetingId, text, findingId, metricId } = question;
  tx.run(sql`INSERT INTO question (id, meeting_id, position, text, finding_id, metric_id)
    VALUES (${id}, ${meetingId}, (SELECT coalesce(max(position), 0) + 1 FROM question WHERE meeting_id = ${meetingId}),
      ${text}, ${findingId}, ${metricId})`);
  logInsert(tx, 'meetings', 'question', id, question);
}
