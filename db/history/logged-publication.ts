import { z } from 'zod';
import { editions } from '#shared/editions/edition';
import { sql } from '../connection/sql';
import type { Reader } from '../connection/reader';

const publicEdition = z.looseObject({ documentSha256: z.string().nullable() });
const logged = z.looseObject({
  documentSha256: z.string(),
  // Entries that were made before public editions had files of their own name none.
  files: z.array(
    z.looseObject({ name: z.string(), sha256: z.string(), edition: z.enum(editions).default('restricted') }),
  ),
});

/** What the change log says was published: the hashes that the tables themselves must agree with. */
export interface LoggedPublication extends z.infer<typeof logged> {
  /** Null where there is no public edition. */
  readonly publicSha256: string | null;
}

/** The entry of a pack's publication; null where the log has none. */
export function loggedPublication(reader: Reader, packId: string): LoggedPublication | null {
  const found = entry(reader, 'publication', packId, logged);
  if (found === null) return null;
  const publicSha256 = entry(reader, 'public-edition', packId, publicEdition)?.documentSha256 ?? null;
  return { ...found, publicSha256 };
}

function entry<T>(reader: Reader, entity: string, packId: string, schema: z.ZodType<T>): T | null {
  return reader.get(
    sql`SELECT after FROM change_log WHERE entity = ${entity} AND entity_id = ${packId} AND action = 'insert'
      ORDER BY seq LIMIT 1`,
    (row) => row.json('after', (value) => schema.parse(value)),
  );
}
