import { sql } from '../connection/sql';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';

/** How often a record was changed after it was made, and when the last time (ISO) that anything was written of it. */
export interface RecordChanges {
  readonly changes: number;
  readonly lastAt: string;
}

const decode = (row: Row): readonly [string, RecordChanges] => [
  row.text('id'),
  { changes: row.number('changes'), lastAt: row.text('last_at') },
];

/** What the change log says of the records of a kind, by their ids. A record that a migration brought and nobody changed has no entry. */
export function recordChanges(reader: Reader, entity: string): ReadonlyMap<string, RecordChanges> {
  return new Map(
    reader.all(
      sql`SELECT entity_id AS id, sum(action = 'update') AS changes, max(at) AS last_at
        FROM change_log WHERE entity = ${entity} GROUP BY entity_id`,
      decode,
    ),
  );
}

/** The same of the agendas of meetings, by the meetings' ids: items that came, were changed and went, after the meeting was made. */
export function agendaChanges(reader: Reader): ReadonlyMap<string, RecordChanges> {
  return new Map(
    reader.all(
      sql`SELECT item.meeting_id AS id, count(*) AS changes, max(item.at) AS last_at
        FROM (SELECT coalesce(after, before) ->> '$.meetingId' AS meeting_id, at FROM change_log WHERE entity = 'agenda_item') item
        JOIN change_log made ON made.entity = 'meeting' AND made.entity_id = item.meeting_id AND made.action = 'insert'
        WHERE item.at > made.at GROUP BY item.meeting_id`,
      decode,
    ),
  );
}

/** When the workspace was made, ISO: the time of the first entry. */
export function firstChangeAt(reader: Reader): string {
  return reader.get(sql`SELECT at FROM change_log ORDER BY seq LIMIT 1`, (row) => row.text('at')) ?? '';
}
