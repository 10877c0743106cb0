import { randomUUID } from 'node:crypto';
import type { DataRequest } from '#shared/domain/finding/progress';
import type { Stored } from '#shared/domain/stored';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { decodeStored, expectVersion, logUpdate } from './record-version';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Sql } from '../connection/sql';
import type { Transaction } from '../connection/transaction';
import type { RecordVersion } from './record-version';

function decode(row: Row): DataRequest {
  const answeredOn = row.textOrNull('answered_on');
  return {
    findingId: row.text('finding_id'),
    text: row.text('text'),
    askedOn: row.text('asked_on'),
    dueOn: row.textOrNull('due_on'),
    answer: answeredOn === null ? null : { on: answeredOn, text: row.text('answer') },
  };
}

function stored(row: Row): Stored<DataRequest> {
  return decodeStored(row, decode);
}

/** @internal for the test of query plans */
export function requestsQuery(condition: Sql): Sql {
  return sql`SELECT id, revision, finding_id, text, asked_on, due_on, answered_on, answer FROM data_request
    WHERE ${condition} ORDER BY asked_on, rowid`;
}

/** Requests on one finding, or on all, the earliest first. */
export function listRequests(reader: Reader, findingId?: string): readonly Stored<DataRequest>[] {
  return reader.all(requestsQuery(findingId === undefined ? sql`true` : sql`finding_id = ${findingId}`), stored);
}

/** @returns its id */
export function insertRequest(tx: Transaction, request: DataRequest): string {
  const id = randomUUID();
  const { findingId, text, askedOn, dueOn, answer } = request;
  tx.run(sql`INSERT INTO data_request (id, finding_id, text, asked_on, due_on, answered_on, answer)
    VALUES (${id}, ${findingId}, ${text}, ${askedOn}, ${dueOn}, ${answer?.on ?? null}, ${answer?.text ?? null})`);
  logInsert(tx, 'findings', 'data_request', id, request);
  return id;
}

/** @returns its revision now @throws DeskError not-found or conflict */
export function updateRequest(tx: Transaction, version: RecordVersion, change: Omit<DataRequest, 'findingId'>): number {
  const before = expectVersion(tx.get(requestsQuery(sql`id = ${version.id}`), stored), version, 'request');
  const { text, askedOn, dueOn, answer } = change;
  const after = { ...before, text, askedOn, dueOn, answer, revision: before.revision + 1 };
  tx.run(sql`UPDATE data_request SET text = ${text}, asked_on = ${askedOn}, due_on = ${dueOn}, answered_on = ${answer?.on ?? null},
    answer = ${answer?.text ?? null}, revision = ${after.revision} WHERE id = ${after.id}`);
  return logUpdate(tx, 'findings', 'data_request', before, after);
}
