import { DeskError } from '#shared/contract/errors';
import { questionOrigins } from '#shared/domain/meeting/question';
import type { Question } from '#shared/domain/meeting/question';
import type { Stored } from '#shared/domain/stored';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { decodeStored, expectVersion, logDelete, logUpdate } from './record-version';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';
import type { Sql } from '../connection/sql';
import type { RecordVersion } from './record-version';

function decode(row: Row): Question {
  return {
    id: row.text('id'),
    meetingId: row.text('meeting_id'),
    text: row.text('text'),
    findingId: row.textOrNull('finding_id'),
    metricId: row.textOrNull('metric_id'),
    origin: row.oneOf('origin', questionOrigins),
    agendaItemId: row.textOrNull('agenda_item_id'),
    subject: row.textOrNull('subject'),
    evidence: row.textOrNull('evidence'),
    reason: row.textOrNull('reason'),
    asker: row.textOrNull('asker'),
    receivedOn: row.textOrNull('received_on'),
    observationIds: row.json('figures', (value) => value as readonly string[]),
  };
}

function questionsQuery(condition: Sql): Sql {
  return sql`SELECT q.id, q.revision, q.meeting_id, q.text, q.finding_id, q.metric_id, q.origin, q.agenda_item_id, q.subject,
      q.evidence, q.reason, q.asker, q.received_on,
      (SELECT json_group_array(f.observation_id ORDER BY f.position) FROM question_figure f WHERE f.question_id = q.id) AS figures
    FROM question q WHERE ${condition} ORDER BY q.meeting_id, q.position`;
}

const stored = (row: Row) => decodeStored(row, decode);

/** The questions of a meeting, or of all meetings, in the order in which they are asked. */
export function listQuestions(reader: Reader, meetingId?: string): readonly Stored<Question>[] {
  return reader.all(questionsQuery(meetingId === undefined ? sql`true` : sql`q.meeting_id = ${meetingId}`), stored);
}

export function findQuestion(reader: Reader, id: string): Stored<Question> | null {
  return reader.get(questionsQuery(sql`q.id = ${id}`), stored);
}

function writeFigures(tx: Transaction, questionId: string, observationIds: readonly string[]): void {
  tx.run(sql`DELETE FROM question_figure WHERE question_id = ${questionId}`);
  observationIds.forEach((observationId, index) => {
    tx.run(sql`INSERT INTO question_figure (question_id, position, observation_id)
      VALUES (${questionId}, ${index + 1}, ${observationId})`);
  });
}

/** Adds a question after the others of its meeting. */
export function insertQuestion(tx: Transaction, question: Question): void {
  const { id, meetingId, text, findingId, metricId, origin, agendaItemId, subject, evidence, reason } = question;
  tx.run(sql`INSERT INTO question (id, meeting_id, position, text, finding_id, metric_id, origin, agenda_item_id, subject, evidence,
      reason, asker, received_on)
    VALUES (${id}, ${meetingId}, (SELECT coalesce(max(position), 0) + 1 FROM question WHERE meeting_id = ${meetingId}),
      ${text}, ${findingId}, ${metricId}, ${origin}, ${agendaItemId}, ${subject}, ${evidence}, ${reason}, ${question.asker},
      ${question.receivedOn})`);
  writeFigures(tx, id, question.observationIds);
  logInsert(tx, 'meetings', 'question', id, question);
}

/** @returns its revision now @throws DeskError not-found or conflict */
export function updateQuestion(tx: Transaction, version: RecordVersion, change: Partial<Question>): number {
  const before = expectVersion(findQuestion(tx, version.id), version, 'question');
  const after = { ...before, ...change, revision: before.revision + 1 };
  tx.run(sql`UPDATE question SET text = ${after.text}, finding_id = ${after.findingId}, metric_id = ${after.metricId},
    origin = ${after.origin}, agenda_item_id = ${after.agendaItemId}, reason = ${after.reason}, asker = ${after.asker},
    received_on = ${after.receivedOn}, revision = ${after.revision} WHERE id = ${after.id}`);
  writeFigures(tx, after.id, after.observationIds);
  return logUpdate(tx, 'meetings', 'question', before, after);
}

/** Gives the questions of a meeting this order; what is not named keeps its place after the others. */
export function orderQuestions(tx: Transaction, meetingId: string, ids: readonly string[]): void {
  const before = listQuestions(tx, meetingId).map(({ id }) => id);
  const after = [...ids.filter((id) => before.includes(id)), ...before.filter((id) => !ids.includes(id))];
  // Positions are unique: out of the way first.
  tx.run(sql`UPDATE question SET position = -position WHERE meeting_id = ${meetingId}`);
  after.forEach((id, index) => {
    tx.run(sql`UPDATE question SET position = ${index + 1} WHERE id = ${id}`);
  });
  tx.log({ area: 'meetings', entity: 'question_order', entityId: meetingId, action: 'update', before, after });
}

/** @throws DeskError not-found, conflict, or refused where it was answered or a commitment came of it */
export function removeQuestion(tx: Transaction, version: RecordVersion): void {
  const before = expectVersion(findQuestion(tx, version.id), version, 'question');
  const used = tx.get(
    sql`SELECT EXISTS (SELECT 1 FROM answer WHERE question_id = ${before.id})
        OR EXISTS (SELECT 1 FROM action WHERE question_id = ${before.id})
        OR EXISTS (SELECT 1 FROM action_update WHERE question_id = ${before.id}) AS used`,
    (row) => row.flag('used'),
  );
  if (used === true)
    throw new DeskError('refused', 'This question was answered, or an action came of it: it stays on record.');
  tx.run(sql`DELETE FROM question WHERE id = ${before.id}`);
  logDelete(tx, 'meetings', 'question', before);
}
