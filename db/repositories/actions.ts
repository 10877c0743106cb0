import { randomUUID } from 'node:crypto';
import { actionKinds } from '#shared/domain/meeting/action';
import type { Action } from '#shared/domain/meeting/action';
import type { Stored } from '#shared/domain/stored';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { decodeStored, expectVersion, logUpdate } from './record-version';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';
import type { Sql } from '../connection/sql';
import type { RecordVersion } from './record-version';

function decode(row: Row): Action {
  const aim = row.numberOrNull('aim');
  const from = row.textOrNull('due_from');
  return {
    id: row.text('id'),
    number: row.number('number'),
    kind: row.oneOf('kind', actionKinds),
    text: row.text('text'),
    owner: row.text('owner'),
    madeOn: row.text('made_on'),
    meetingId: row.textOrNull('meeting_id'),
    questionId: row.textOrNull('question_id'),
    sourceId: row.textOrNull('source_id'),
    due: from === null ? null : { from, to: row.text('due_to') },
    metricId: row.textOrNull('metric_id'),
    findingId: row.textOrNull('finding_id'),
    aim: aim === null ? null : { value: aim, run: row.number('aim_run') },
  };
}

const select = (condition: Sql) =>
  sql`SELECT id, revision, number, kind, text, owner, made_on, meeting_id, question_id, source_id, due_from, due_to, metric_id,
    finding_id, aim, aim_run FROM action WHERE ${condition} ORDER BY number`;

const stored = (row: Row) => decodeStored(row, decode);

/** Every commitment and action, open or closed, in the order in which they were made. */
export function listActions(reader: Reader): readonly Stored<Action>[] {
  return reader.all(select(sql`true`), stored);
}

/** Adds one with the next number. @returns its id */
export function insertAction(tx: Transaction, action: Omit<Action, 'id' | 'number'>): string {
  const id = randomUUID();
  const { kind, text, owner, madeOn, meetingId, questionId, sourceId, due, metricId, findingId, aim } = action;
  tx.run(sql`INSERT INTO action (id, number, kind, text, owner, made_on, meeting_id, question_id, source_id, due_from, due_to,
      metric_id, finding_id, aim, aim_run)
    VALUES (${id}, (SELECT coalesce(max(number), 0) + 1 FROM action), ${kind}, ${text}, ${owner}, ${madeOn}, ${meetingId},
      ${questionId}, ${sourceId}, ${due?.from ?? null}, ${due?.to ?? null}, ${metricId}, ${findingId}, ${aim?.value ?? null},
      ${aim?.run ?? 1})`);
  logInsert(tx, 'meetings', 'action', id, action);
  return id;
}

/** @returns its revision now @throws DeskError not-found or conflict */
export function updateAction(
  tx: Transaction,
  version: RecordVersion,
  change: Partial<Omit<Action, 'id' | 'number'>>,
): number {
  const before = expectVersion(tx.get(select(sql`id = ${version.id}`), stored), version, 'action');
  const after = { ...before, ...change, revision: before.revision + 1 };
  tx.run(sql`UPDATE action SET kind = ${after.kind}, text = ${after.text}, owner = ${after.owner}, made_on = ${after.madeOn},
    due_from = ${after.due?.from ?? null}, due_to = ${after.due?.to ?? null}, metric_id = ${after.metricId},
    finding_id = ${after.findingId}, source_id = ${after.sourceId}, aim = ${after.aim?.value ?? null},
    aim_run = ${after.aim?.run ?? 1}, revision = ${after.revision} WHERE id = ${after.id}`);
  return logUpdate(tx, 'meetings', 'action', before, after);
}
