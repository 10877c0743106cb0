import { DeskError } from '#shared/contract/errors';
import type { ReportResponse } from '#shared/domain/inspection/report-response';
import { sql } from '../connection/sql';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';

type Item = ReportResponse['items'][number];

export interface StoredResponse {
  readonly response: ReportResponse;
  readonly revision: number;
}

function decodeItem(row: Row): Item {
  return {
    findingId: row.text('finding_id'),
    action: row.textOrNull('action'),
    noActionBecause: row.textOrNull('no_action_because'),
  };
}

/** The response to a report, its items in the order of the report's findings; null where none was begun. */
export function findResponse(reader: Reader, inspectionId: string): StoredResponse | null {
  const items = reader.all(
    sql`SELECT i.finding_id, i.action, i.no_action_because FROM report_response_item i JOIN finding f ON f.id = i.finding_id
      WHERE i.inspection_id = ${inspectionId} ORDER BY f.position`,
    decodeItem,
  );
  return reader.get(
    sql`SELECT revision, inspection_id, invited_on, comments_wanted_by, chief_comments, own_comments, reply_to_chief, published_on,
        published_at, copies_sent_on, not_applicable_because
      FROM report_response WHERE inspection_id = ${inspectionId}`,
    (row) => ({
      revision: row.number('revision'),
      response: {
        inspectionId: row.text('inspection_id'),
        invitedOn: row.textOrNull('invited_on'),
        commentsWantedBy: row.textOrNull('comments_wanted_by'),
        chiefComments: row.textOrNull('chief_comments'),
        ownComments: row.textOrNull('own_comments'),
        replyToChief: row.textOrNull('reply_to_chief'),
        publishedOn: row.textOrNull('published_on'),
        publishedAt: row.textOrNull('published_at'),
        copiesSentOn: row.textOrNull('copies_sent_on'),
        notApplicableBecause: row.textOrNull('not_applicable_because'),
        items,
      },
    }),
  );
}

function wrongItems(message: string): DeskError {
  return new DeskError('invalid-input', message, { 'details.items': message });
}

function checkItems(tx: Transaction, { inspectionId, items }: ReportResponse): void {
  const ids = items.map(({ findingId }) => findingId);
  if (new Set(ids).size < ids.length) throw wrongItems('A finding is answered once: leave out the second answer.');
  const own = new Set(
    tx.all(sql`SELECT id FROM finding WHERE inspection_id = ${inspectionId}`, (row) => row.text('id')),
  );
  if (!ids.every((id) => own.has(id))) throw wrongItems('A response answers the findings of its own report.');
  if (items.some(({ action, noActionBecause }) => action !== null && noActionBecause !== null))
    throw wrongItems('Give an action, or say why there is none: not both.');
}

function write(tx: Transaction, response: ReportResponse, revision: number): void {
  const { inspectionId, items } = response;
  tx.run(sql`INSERT INTO report_response (inspection_id, invited_on, comments_wanted_by, chief_comments, own_comments,
      reply_to_chief, published_on, published_at, copies_sent_on, not_applicable_because, revision)
    VALUES (${inspectionId}, ${response.invitedOn}, ${response.commentsWantedBy}, ${response.chiefComments},
      ${response.ownComments}, ${response.replyToChief}, ${response.publishedOn}, ${response.publishedAt},
      ${response.copiesSentOn}, ${response.notApplicableBecause}, ${revision})
    ON CONFLICT (inspection_id) DO UPDATE SET invited_on = excluded.invited_on,
      comments_wanted_by = excluded.comments_wanted_by, chief_comments = excluded.chief_comments,
      own_comments = excluded.own_comments, reply_to_chief = excluded.reply_to_chief, published_on = excluded.published_on,
      published_at = excluded.published_at, copies_sent_on = excluded.copies_sent_on,
      not_applicable_because = excluded.not_applicable_because, revision = excluded.revision`);
  tx.run(sql`DELETE FROM report_response_item WHERE inspection_id = ${inspectionId}`);
  for (const { findingId, action, noActionBecause } of items) {
    tx.run(sql`INSERT INTO report_response_item (inspection_id, finding_id, action, no_action_because)
      VALUES (${inspectionId}, ${findingId}, ${action}, ${noActionBecause})`);
  }
}

/**
 * Begins the response to a report, or changes it.
 * @param revision that it was seen at; 0 where none was begun yet
 * @returns its revision now
 * @throws DeskError conflict, or invalid-input where its items are not answers to the findings of the report
 */
export function saveResponse(tx: Transaction, revision: number, response: ReportResponse): number {
  const { inspectionId } = response;
  const before = findResponse(tx, inspectionId);
  if ((before?.revision ?? 0) !== revision) {
    throw new DeskError(
      'conflict',
      'The response was changed elsewhere meanwhile: look at the newest state and make your change again.',
    );
  }
  checkItems(tx, response);
  const after: StoredResponse = { response, revision: revision + 1 };
  write(tx, response, after.revision);
  const action = before === null ? 'insert' : 'update';
  tx.log({ area: 'findings', entity: 'report_response', entityId: inspectionId, action, before, after });
  return after.revision;
}
