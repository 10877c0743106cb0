import type { MetricSet } from '#shared/domain/metric/metric';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import type { Reader } from '../connection/reader';
import type { Transaction } from '../connection/transaction';

type Group = MetricSet['groups'][number];

/** Every set with its groups and metrics, all in the order of entry. */
export function listSets(reader: Reader): readonly MetricSet[] {
  const groups = reader.all(
    sql`SELECT g.set_id, g.title, g.note,
        (SELECT json_group_array(m.metric_id ORDER BY m.position) FROM metric_set_member m
          WHERE m.set_id = g.set_id AND m.group_position = g.position) AS metric_ids
      FROM metric_set_group g ORDER BY g.set_id, g.position`,
    (row) => ({
      setId: row.text('set_id'),
      group: {
        title: row.text('title'),
        note: row.textOrNull('note'),
        metricIds: row.json('metric_ids', (value) => value as readonly string[]),
      } satisfies Group,
    }),
  );
  return reader.all(sql`SELECT id, title, short_title, layout, note FROM metric_set ORDER BY position`, (row) => {
    const id = row.text('id');
    return {
      id,
      title: row.text('title'),
      shortTitle: row.text('short_title'),
      layout: row.oneOf('layout', ['comparison', 'series']),
      note: row.textOrNull('note'),
      groups: groups.filter((item) => item.setId === id).map((item) => item.group),
    };
  });
}

export function insertSet(tx: Transaction, set: MetricSet): void {
  tx.run(sql`INSERT INTO metric_set (id, position, title, short_title, layout, note)
    VALUES (${set.id}, (SELECT coalesce(max(position), 0) + 1 FROM metric_set), ${set.title}, ${set.shortTitle}, ${set.layout}, ${set.note})`);
  set.groups.forEach((group, groupIndex) => {
    tx.run(
      sql`INSERT INTO metric_set_group (set_id, position, title, note) VALUES (${set.id}, ${groupIndex + 1}, ${group.title}, ${group.note})`,
    );
    group.metricIds.forEach((metricId, index) => {
      tx.run(sql`INSERT INTO metric_set_member (set_id, group_position, position, metric_id)
        VALUES (${set.id}, ${groupIndex + 1}, ${index + 1}, ${metricId})`);
    });
  });
  logInsert(tx, 'metrics', 'metric_set', set.id, set);
}
