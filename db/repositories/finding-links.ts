import { DeskError } from '#shared/contract/errors';
import { findingLinkKinds } from '#shared/domain/finding/progress';
import type { FindingLink } from '#shared/domain/finding/progress';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';

type LinkKey = Pick<FindingLink, 'fromId' | 'toId' | 'kind'>;

const columns = sql`from_id, to_id, kind, note`;

function decode(row: Row): FindingLink {
  return {
    fromId: row.text('from_id'),
    toId: row.text('to_id'),
    kind: row.oneOf('kind', findingLinkKinds),
    note: row.textOrNull('note'),
  };
}

function entityId({ fromId, toId, kind }: LinkKey): string {
  return `${fromId}/${toId}/${kind}`;
}

export function listLinks(reader: Reader): readonly FindingLink[] {
  return reader.all(sql`SELECT ${columns} FROM finding_link ORDER BY from_id, to_id, kind`, decode);
}

function find(reader: Reader, { fromId, toId, kind }: LinkKey): FindingLink | null {
  return reader.get(
    sql`SELECT ${columns} FROM finding_link WHERE from_id = ${fromId} AND to_id = ${toId} AND kind = ${kind}`,
    decode,
  );
}

/** Whether links of the kind lead from the one finding to the other, over others too; true for a finding and itself. */
function leads(reader: Reader, fromId: string, toId: string, kind: FindingLink['kind']): boolean {
  const found = reader.get(
    sql`WITH RECURSIVE reached (id) AS (
        SELECT ${fromId} UNION SELECT l.to_id FROM reached r JOIN finding_link l ON l.from_id = r.id AND l.kind = ${kind}
      ) SELECT 1 FROM reached WHERE id = ${toId}`,
    () => true,
  );
  return found ?? false;
}

function wrong(message: string): DeskError {
  return new DeskError('invalid-input', message, { toId: message });
}

/**
 * Of each kind a link goes one way: a finding that repeats, supersedes or is answered by another is not repeated, superseded or
 * answered in turn, not over others either.
 * @throws DeskError invalid-input where the link is there already, or would lead in a circle
 */
export function insertLink(tx: Transaction, link: FindingLink): void {
  const { fromId, toId, kind, note } = link;
  if (fromId === toId) throw wrong('A finding is not linked to itself.');
  if (find(tx, link) !== null) throw wrong('The two findings are linked in this way already.');
  if (leads(tx, toId, fromId, kind)) throw wrong('The two findings are linked the other way round already.');
  tx.run(sql`INSERT INTO finding_link (${columns}) VALUES (${fromId}, ${toId}, ${kind}, ${note})`);
  logInsert(tx, 'findings', 'finding_link', entityId(link), link);
}

/** @throws DeskError not-found */
export function removeLink(tx: Transaction, key: LinkKey): void {
  const before = find(tx, key);
  if (before === null) throw new DeskError('not-found', 'The link is no longer there: it may have been removed.');
  const { fromId, toId, kind } = before;
  tx.run(sql`DELETE FROM finding_link WHERE from_id = ${fromId} AND to_id = ${toId} AND kind = ${kind}`);
  tx.log({
    area: 'findings',
    entity: 'finding_link',
    entityId: entityId(before),
    action: 'delete',
    before,
    after: null,
  });
}
