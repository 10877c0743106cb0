import { judgements } from '#shared/domain/meeting/question';
import type { Answer } from '#shared/domain/meeting/question';
import type { AnswerRecord } from '#shared/room/recorded';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { expectVersion, logUpdate } from './record-version';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';
import type { Sql } from '../connection/sql';

function decode(row: Row): Answer {
  return {
    questionId: row.text('question_id'),
    text: row.textOrNull('text'),
    answeredBy: row.textOrNull('answered_by'),
    followUp: row.textOrNull('follow_up'),
    judgement: row.textOrNull('judgement') === null ? null : row.oneOf('judgement', judgements),
    revision: row.number('revision'),
  };
}

const select = (condition: Sql) =>
  sql`SELECT question_id, text, answered_by, follow_up, judgement, revision FROM answer WHERE ${condition}`;

/** The answers of every question that has one. */
export function listAnswers(reader: Reader): readonly Answer[] {
  return reader.all(select(sql`true`), decode);
}

/** By whom and when the answers of a meeting were recorded as they stand. */
export function listAnswerRecords(reader: Reader, meetingId: string): readonly AnswerRecord[] {
  return reader.all(
    sql`SELECT e.question_id, e.author, e.recorded_at FROM answer_entry e
      JOIN answer a ON a.question_id = e.question_id AND a.revision = e.revision
      JOIN question q ON q.id = e.question_id WHERE q.meeting_id = ${meetingId}`,
    (row) => ({ questionId: row.text('question_id'), author: row.text('author'), recordedAt: row.text('recorded_at') }),
  );
}

function findAnswer(reader: Reader, questionId: string): Answer | null {
  return reader.get(select(sql`question_id = ${questionId}`), decode);
}

/**
 * Records an answer, or changes it; every state of it is kept with its author.
 * @param given its revision is the one that the change was made from: 0 for a first answer
 * @returns its revision now
 * @throws DeskError conflict where somebody else recorded one meanwhile
 */
export function saveAnswer(tx: Transaction, given: Answer, author: string): number {
  const { questionId: id, text, answeredBy, followUp, judgement } = given;
  const found = findAnswer(tx, id);
  const version = { id, revision: given.revision };
  const before = expectVersion({ id, ...(found ?? { ...given, revision: 0 }) }, version, 'answer');
  const after = { ...before, text, answeredBy, followUp, judgement, revision: before.revision + 1 };
  tx.run(sql`INSERT INTO answer_entry (question_id, revision, text, answered_by, follow_up, judgement, author, recorded_at)
    VALUES (${id}, ${after.revision}, ${text}, ${answeredBy}, ${followUp}, ${judgement}, ${author}, ${tx.at})`);
  if (found === null) {
    tx.run(sql`INSERT INTO answer (question_id, text, answered_by, follow_up, judgement)
      VALUES (${id}, ${text}, ${answeredBy}, ${followUp}, ${judgement})`);
    logInsert(tx, 'meetings', 'answer', id, after);
    return after.revision;
  }
  tx.run(sql`UPDATE answer SET text = ${text}, answered_by = ${answeredBy}, follow_up = ${followUp}, judgement = ${judgement},
    revision = ${after.revision} WHERE question_id = ${id}`);
  return logUpdate(tx, 'meetings', 'answer', before, after);
}
