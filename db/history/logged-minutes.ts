import { z } from 'zod';
import { minutesLogId, type MinutesKey } from '../repositories/minutes-versions';
import { sql } from '../connection/sql';
import type { Reader } from '../connection/reader';

const logged = z.looseObject({
  documentSha256: z.string(),
  publicSha256: z.string().nullable(),
  files: z.array(z.looseObject({ name: z.string(), sha256: z.string() })),
});

/** What the change log says of a version of minutes: the hashes that the tables must agree with; null where it says nothing. */
export function loggedMinutes(reader: Reader, key: MinutesKey): z.infer<typeof logged> | null {
  return reader.get(
    sql`SELECT after FROM change_log WHERE entity = 'minutes' AND entity_id = ${minutesLogId(key)} AND action = 'insert'
      ORDER BY seq LIMIT 1`,
    (row) => row.json('after', (value) => logged.parse(value)),
  );
}
