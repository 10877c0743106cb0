import { packBody } from '#shared/pack/pack';
import type { PackBody } from '#shared/pack/pack';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import type { Reader } from '../connection/reader';
import type { Transaction } from '../connection/transaction';

/** What a new pack is made from: its blocks are copied with ids of their own. */
export interface PackTemplate {
  readonly id: string;
  readonly title: string;
  readonly body: PackBody;
}

/** In the order of entry. */
export function listTemplates(reader: Reader): readonly PackTemplate[] {
  return reader.all(sql`SELECT id, title, body FROM pack_template ORDER BY position`, (row) => ({
    id: row.text('id'),
    title: row.text('title'),
    body: row.json('body', (value) => packBody.parse(value)),
  }));
}

export function insertTemplate(tx: Transaction, template: PackTemplate): void {
  const body = packBody.parse(template.body);
  tx.run(sql`INSERT INTO pack_template (id, position, title, body)
    VALUES (${template.id}, (SELECT coalesce(max(position), 0) + 1 FROM pack_template), ${template.title}, ${JSON.stringify(body)})`);
  logInsert(tx, 'packs', 'pack_template', template.id, template);
}
