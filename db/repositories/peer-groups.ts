import type { PeerGroup } from '#shared/domain/metric/metric';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import type { Reader } from '../connection/reader';
import type { Transaction } from '../connection/transaction';

/** In the order of entry. */
export function listPeerGroups(reader: Reader): readonly PeerGroup[] {
  return reader.all(
    sql`SELECT id, title, short_title, includes_force, note, source_id,
        (SELECT json_group_array(name ORDER BY position) FROM peer_group_member WHERE peer_group_id = p.id) AS members
      FROM peer_group p ORDER BY position`,
    (row) => ({
      id: row.text('id'),
      title: row.text('title'),
      shortTitle: row.text('short_title'),
      includesForce: row.flag('includes_force'),
      members: row.json('members', (value) => value as readonly string[]),
      note: row.textOrNull('note'),
      sourceId: row.textOrNull('source_id'),
    }),
  );
}

export function insertPeerGroup(tx: Transaction, group: PeerGroup): void {
  tx.run(sql`INSERT INTO peer_group (id, position, title, short_title, includes_force, note, source_id)
    VALUES (${group.id}, (SELECT coalesce(max(position), 0) + 1 FROM peer_group), ${group.title}, ${group.shortTitle},
      ${group.includesForce ? 1 : 0}, ${group.note}, ${group.sourceId})`);
  group.members.forEach((name, index) => {
    tx.run(
      sql`INSERT INTO peer_group_member (peer_group_id, position, name) VALUES (${group.id}, ${index + 1}, ${name})`,
    );
  });
  logInsert(tx, 'metrics', 'peer_group', group.id, group);
}
