import { sql } from '../connection/sql';
import type { Reader } from '../connection/reader';

/** @returns when each of these figures was stored, as an ISO time; one that is not there is left out */
export function recordedTimes(reader: Reader, observationIds: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    reader.all(
      sql`SELECT id, recorded_at FROM observation
        WHERE id IN (SELECT value FROM json_each(${JSON.stringify(observationIds)})) ORDER BY id`,
      (row) => [row.text('id'), row.text('recorded_at')] as const,
    ),
  );
}
