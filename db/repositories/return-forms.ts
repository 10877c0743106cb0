import { z } from 'zod';
import { sql } from '../connection/sql';
import type { Reader } from '../connection/reader';
import type { Transaction } from '../connection/transaction';

const takenForm = z.object({ formId: z.string(), owner: z.string(), exportedAt: z.string(), exportedOn: z.string() });
/** A return form of which something was taken in. `exportedAt` is the ISO moment, UTC, `exportedOn` the ISO day at the office. */
export type TakenForm = z.infer<typeof takenForm>;

const entity = 'return_form';

/** Forms that were taken in, in no order: the change log itself keeps them, where nothing is ever changed. */
export function listTakenForms(reader: Reader): readonly TakenForm[] {
  return reader.all(sql`SELECT after FROM change_log WHERE entity = ${entity} ORDER BY entity_id, seq`, (row) =>
    row.json('after', (value) => takenForm.parse(value)),
  );
}

export function recordTakenForm(tx: Transaction, { formId, owner, exportedAt, exportedOn }: TakenForm): void {
  const after = { formId, owner, exportedAt, exportedOn };
  tx.log({ area: 'findings', entity, entityId: formId, action: 'insert', before: null, after });
}

/**
 * What tells this workspace from every other one: the hash of the change log's first entry, which no later change touches and which a
 * copy of the file keeps.
 */
export function workspaceKey(reader: Reader): string {
  return reader.get(sql`SELECT hash FROM change_log ORDER BY seq LIMIT 1`, (row) => row.text('hash')) ?? '';
}
