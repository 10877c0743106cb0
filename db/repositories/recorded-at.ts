import { sql } from '../connection/sql';
import type { Reader } from '../connection/reader';

/** @returns when a figure was stored, as an ISO time; null for one that is not there */
export function recordedAt(reader: Reader, observationId: string): string | null {
  return reader.get(sql`SELECT recorded_at FROM observation WHERE id = ${observationId}`, (row) =>
    row.text('recorded_at'),
  );
}
