import { z } from 'zod';
import { sql } from '../connection/sql';
import type { Reader } from '../connection/reader';

const logged = z.looseObject({
  documentSha256: z.string(),
  files: z.array(z.looseObject({ name: z.string(), sha256: z.string() })),
});

/** What the change log says was published: the hashes that the tables themselves must agree with. */
export type LoggedPublication = z.infer<typeof logged>;

/** The entry of a pack's publication; null where the log has none. */
export function loggedPublication(reader: Reader, packId: string): LoggedPublication | null {
  return reader.get(
    sql`SELECT after FROM change_log WHERE entity = 'publication' AND entity_id = ${packId} AND action = 'insert'
      ORDER BY seq LIMIT 1`,
    (row) => row.json('after', (value) => logged.parse(value)),
  );
}
