import { randomUUID } from 'node:crypto';
import { actionUpdateKinds, closings } from '#shared/domain/meeting/action';
import type { ActionUpdate } from '#shared/domain/meeting/action';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';

function decode(row: Row): ActionUpdate {
  return {
    id: row.text('id'),
    actionId: row.text('action_id'),
    kind: row.oneOf('kind', actionUpdateKinds),
    datedOn: row.text('dated_on'),
    recordedAt: row.text('recorded_at'),
    author: row.text('author'),
    text: row.text('text'),
    closedBy: row.textOrNull('closed_by') === null ? null : row.oneOf('closed_by', closings),
    meetingId: row.textOrNull('meeting_id'),
    questionId: row.textOrNull('question_id'),
    observationIds: row.json('figures', (value) => value as readonly string[]),
  };
}

/** What became of every action, the earliest day first. */
export function listActionUpdates(reader: Reader): readonly ActionUpdate[] {
  // The row's own number last: updates of one write have one moment, and stay in the order in which they were given.
  return reader.all(
    sql`SELECT u.id, u.action_id, u.kind, u.dated_on, u.recorded_at, u.author, u.text, u.closed_by, u.meeting_id, u.question_id,
        (SELECT json_group_array(f.observation_id ORDER BY f.position) FROM action_update_figure f WHERE f.update_id = u.id) AS figures
      FROM action_update u ORDER BY u.dated_on, u.recorded_at, u.rowid`,
    decode,
  );
}

/** Adds what became of an action; nothing in it is ever changed. @returns its id */
export function insertActionUpdate(tx: Transaction, update: Omit<ActionUpdate, 'id' | 'recordedAt'>): string {
  const id = randomUUID();
  const { actionId, kind, datedOn, author, text, closedBy, meetingId, questionId, observationIds } = update;
  tx.run(sql`INSERT INTO action_update (id, action_id, kind, dated_on, recorded_at, author, text, closed_by, meeting_id, question_id)
    VALUES (${id}, ${actionId}, ${kind}, ${datedOn}, ${tx.at}, ${author}, ${text}, ${closedBy}, ${meetingId}, ${questionId})`);
  observationIds.forEach((observationId, index) => {
    tx.run(sql`INSERT INTO action_update_figure (update_id, position, observation_id)
      VALUES (${id}, ${index + 1}, ${observationId})`);
  });
  logInsert(tx, 'meetings', 'action_update', id, { ...update, id, recordedAt: tx.at });
  return id;
}
