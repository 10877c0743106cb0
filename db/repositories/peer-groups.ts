import { DeskError } from '#shared/contract/errors';
import type { PeerGroup } from '#shared/domain/metric/metric';
import type { Stored } from '#shared/domain/stored';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { decodeStored, expectVersion, logDelete, logUpdate } from './record-version';
import { refuseUsedByPacks } from './refuse-used-by-packs';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';
import type { RecordVersion } from './record-version';

function decode(row: Row): PeerGroup {
  return {
    id: row.text('id'),
    title: row.text('title'),
    shortTitle: row.text('short_title'),
    includesForce: row.flag('includes_force'),
    members: row.json('members', (value) => value as readonly string[]),
    note: row.textOrNull('note'),
    sourceId: row.textOrNull('source_id'),
    validFrom: row.textOrNull('valid_from'),
    validTo: row.textOrNull('valid_to'),
  };
}

const inOrder = sql`SELECT id, revision, title, short_title, includes_force, note, source_id, valid_from, valid_to,
    (SELECT json_group_array(m.name ORDER BY m.position) FROM peer_group_member m WHERE m.peer_group_id = p.id) AS members
  FROM peer_group p ORDER BY position`;

/** In the order of entry. */
export function listPeerGroups(reader: Reader): readonly PeerGroup[] {
  return reader.all(inOrder, decode);
}

/** As `listPeerGroups`, with what a change of a group must name. */
export function listStoredPeerGroups(reader: Reader): readonly Stored<PeerGroup>[] {
  return reader.all(inOrder, (row) => decodeStored(row, decode));
}

/** How many published ranks name each group, those of figures that were taken back too; a group without any is left out. */
export function countRanks(reader: Reader): ReadonlyMap<string, number> {
  return new Map(
    reader.all(
      sql`SELECT peer_group_id, count(*) AS ranks FROM observation_rank GROUP BY peer_group_id`,
      (row) => [row.text('peer_group_id'), row.number('ranks')] as const,
    ),
  );
}

function current(tx: Transaction, version: RecordVersion): Stored<PeerGroup> {
  const found = listStoredPeerGroups(tx).find(({ id }) => id === version.id);
  return expectVersion(found ?? null, version, 'peer group');
}

function refuseImpossible({ members, validFrom, validTo }: Omit<PeerGroup, 'id'>): void {
  if (new Set(members).size < members.length) {
    throw new DeskError('invalid-input', 'A force can stand in a peer group only once.', {
      'details.members': 'A force stands twice: take one of them out.',
    });
  }
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    throw new DeskError('invalid-input', 'The peer group ends before it begins.', {
      'details.validTo': 'The last day cannot come before the first.',
    });
  }
}

function writeMembers(tx: Transaction, groupId: string, members: readonly string[]): void {
  members.forEach((name, index) => {
    tx.run(
      sql`INSERT INTO peer_group_member (peer_group_id, position, name) VALUES (${groupId}, ${index + 1}, ${name})`,
    );
  });
}

/** @throws DeskError invalid-input where a force stands twice or the last day comes before the first */
export function insertPeerGroup(tx: Transaction, group: PeerGroup): void {
  refuseImpossible(group);
  tx.run(sql`INSERT INTO peer_group (id, position, title, short_title, includes_force, note, source_id, valid_from, valid_to)
    VALUES (${group.id}, (SELECT coalesce(max(position), 0) + 1 FROM peer_group), ${group.title}, ${group.shortTitle},
      ${group.includesForce ? 1 : 0}, ${group.note}, ${group.sourceId}, ${group.validFrom}, ${group.validTo})`);
  writeMembers(tx, group.id, group.members);
  logInsert(tx, 'metrics', 'peer_group', group.id, group);
}

/** @returns its revision now @throws DeskError not-found, conflict, or invalid-input as `insertPeerGroup` */
export function updatePeerGroup(tx: Transaction, version: RecordVersion, change: Omit<PeerGroup, 'id'>): number {
  const before = current(tx, version);
  refuseImpossible(change);
  const { title, shortTitle, includesForce, members, note, sourceId, validFrom, validTo } = change;
  const changed = { title, shortTitle, includesForce, members, note, sourceId, validFrom, validTo };
  const after = { ...before, ...changed, revision: before.revision + 1 };
  tx.run(sql`UPDATE peer_group SET title = ${title}, short_title = ${shortTitle}, includes_force = ${includesForce ? 1 : 0},
    note = ${note}, source_id = ${sourceId}, valid_from = ${validFrom}, valid_to = ${validTo}, revision = ${after.revision}
    WHERE id = ${after.id}`);
  tx.run(sql`DELETE FROM peer_group_member WHERE peer_group_id = ${after.id}`);
  writeMembers(tx, after.id, members);
  return logUpdate(tx, 'metrics', 'peer_group', before, after);
}

/** @throws DeskError not-found, conflict, or refused while published ranks or a pack name the group */
export function removePeerGroup(tx: Transaction, version: RecordVersion): void {
  const before = current(tx, version);
  if (countRanks(tx).has(before.id)) {
    throw new DeskError('refused', 'Published ranks name the peer group, and published figures are never changed.');
  }
  refuseUsedByPacks(tx, before.id, 'peer group');
  tx.run(sql`DELETE FROM peer_group WHERE id = ${before.id}`);
  logDelete(tx, 'metrics', 'peer_group', before);
}
