import { DeskError } from '#shared/contract/errors';
import { packBody } from '#shared/pack/pack';
import type { PackBody } from '#shared/pack/pack';
import { templateBases, type PackTemplate } from '#shared/pack/pack-template';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';

const columns = sql`id, title, basis, subject, description, body, revision`;

function decode(row: Row): PackTemplate {
  return {
    id: row.text('id'),
    title: row.text('title'),
    basis: row.oneOf('basis', templateBases),
    subject: row.text('subject'),
    description: row.text('description'),
    body: row.json('body', (value) => packBody.parse(value)),
    revision: row.number('revision'),
  };
}

/** In the order of entry. */
export function listTemplates(reader: Reader): readonly PackTemplate[] {
  return reader.all(sql`SELECT ${columns} FROM pack_template ORDER BY position`, decode);
}

/** What a person says about a template. */
export type TemplateDetails = Pick<PackTemplate, 'title' | 'basis' | 'subject' | 'description'>;

export function insertTemplate(
  tx: Transaction,
  given: TemplateDetails & { readonly id: string; readonly body: PackBody },
): PackTemplate {
  const template: PackTemplate = { ...given, body: packBody.parse(given.body), revision: 1 };
  const { id, title, basis, subject, description, body } = template;
  tx.run(sql`INSERT INTO pack_template (id, position, title, basis, subject, description, body)
    VALUES (${id}, (SELECT coalesce(max(position), 0) + 1 FROM pack_template), ${title}, ${basis}, ${subject}, ${description},
      ${JSON.stringify(body)})`);
  logInsert(tx, 'packs', 'pack_template', id, template);
  return template;
}

/** @throws DeskError not-found, or conflict where it was changed meanwhile */
function asSeen(reader: Reader, id: string, revision: number): PackTemplate {
  const found = listTemplates(reader).find((template) => template.id === id);
  if (found === undefined) throw new DeskError('not-found', 'That template is no longer there.');
  if (found.revision !== revision)
    throw new DeskError('conflict', 'The template was changed elsewhere meanwhile: look at it again.');
  return found;
}

export function updateTemplate(
  tx: Transaction,
  key: { readonly id: string; readonly revision: number },
  details: TemplateDetails,
): PackTemplate {
  const before = asSeen(tx, key.id, key.revision);
  const after = { ...before, ...details, revision: before.revision + 1 };
  tx.run(sql`UPDATE pack_template SET title = ${after.title}, basis = ${after.basis}, subject = ${after.subject},
    description = ${after.description}, revision = ${after.revision} WHERE id = ${after.id}`);
  tx.log({ area: 'packs', entity: 'pack_template', entityId: after.id, action: 'update', before, after });
  return after;
}

/** Packs that were made from it stay as they are. */
export function removeTemplate(tx: Transaction, key: { readonly id: string; readonly revision: number }): void {
  const before = asSeen(tx, key.id, key.revision);
  tx.run(sql`DELETE FROM pack_template WHERE id = ${key.id}`);
  tx.log({ area: 'packs', entity: 'pack_template', entityId: key.id, action: 'delete', before, after: null });
}
