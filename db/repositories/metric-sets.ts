import { DeskError } from '#shared/contract/errors';
import { setLayouts, setPurposes } from '#shared/domain/metric/metric';
import type { MetricSet } from '#shared/domain/metric/metric';
import type { Stored } from '#shared/domain/stored';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { refuseUsedByPacks } from './refuse-used-by-packs';
import { decodeStored, expectVersion, logDelete, logUpdate } from './record-version';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';
import type { RecordVersion } from './record-version';

type Group = MetricSet['groups'][number];

function select<T>(reader: Reader, read: (row: Row, decode: (row: Row) => MetricSet) => T): readonly T[] {
  const groups = reader.all(
    sql`SELECT g.set_id, g.id, g.title, g.note,
        (SELECT json_group_array(m.metric_id ORDER BY m.position) FROM metric_set_member m
          WHERE m.set_id = g.set_id AND m.group_position = g.position) AS metric_ids
      FROM metric_set_group g ORDER BY g.set_id, g.position`,
    (row) => ({
      setId: row.text('set_id'),
      group: {
        id: row.text('id'),
        title: row.text('title'),
        note: row.textOrNull('note'),
        metricIds: row.json('metric_ids', (value) => value as readonly string[]),
      } satisfies Group,
    }),
  );
  const decode = (row: Row): MetricSet => {
    const id = row.text('id');
    return {
      id,
      title: row.text('title'),
      shortTitle: row.text('short_title'),
      layout: row.oneOf('layout', setLayouts),
      purpose: row.oneOf('purpose', setPurposes),
      note: row.textOrNull('note'),
      groups: groups.filter((item) => item.setId === id).map((item) => item.group),
    };
  };
  return reader.all(
    sql`SELECT id, revision, title, short_title, layout, purpose, note FROM metric_set ORDER BY position`,
    (row) => read(row, decode),
  );
}

/** Every set with its groups and metrics, all in the order of entry. */
export function listSets(reader: Reader): readonly MetricSet[] {
  return select(reader, (row, decode) => decode(row));
}

/** As `listSets`, with what a change of a set must name. */
export function listStoredSets(reader: Reader): readonly Stored<MetricSet>[] {
  return select(reader, decodeStored);
}

function current(tx: Transaction, version: RecordVersion): Stored<MetricSet> {
  return expectVersion(listStoredSets(tx).find(({ id }) => id === version.id) ?? null, version, 'set');
}

function refuseTwice({ groups }: Pick<MetricSet, 'groups'>): void {
  const ids = groups.flatMap(({ metricIds }) => metricIds);
  if (new Set(ids).size === ids.length) return;
  throw new DeskError('invalid-input', 'A metric can stand in a set only once.', {
    'details.groups': 'A metric stands twice: keep it in one of the places.',
  });
}

function writeGroups(tx: Transaction, setId: string, groups: readonly Group[]): void {
  groups.forEach((group, groupIndex) => {
    tx.run(
      sql`INSERT INTO metric_set_group (set_id, position, id, title, note)
        VALUES (${setId}, ${groupIndex + 1}, ${group.id}, ${group.title}, ${group.note})`,
    );
    group.metricIds.forEach((metricId, index) => {
      tx.run(sql`INSERT INTO metric_set_member (set_id, group_position, position, metric_id)
        VALUES (${setId}, ${groupIndex + 1}, ${index + 1}, ${metricId})`);
    });
  });
}

/** @throws DeskError invalid-input where a metric stands twice in it */
export function insertSet(tx: Transaction, set: MetricSet): void {
  refuseTwice(set);
  tx.run(sql`INSERT INTO metric_set (id, position, title, short_title, layout, purpose, note)
    VALUES (${set.id}, (SELECT coalesce(max(position), 0) + 1 FROM metric_set), ${set.title}, ${set.shortTitle}, ${set.layout},
      ${set.purpose}, ${set.note})`);
  writeGroups(tx, set.id, set.groups);
  logInsert(tx, 'metrics', 'metric_set', set.id, set);
}

/** @returns its revision now @throws DeskError not-found, conflict, or invalid-input as `insertSet` */
export function updateSet(tx: Transaction, version: RecordVersion, change: Omit<MetricSet, 'id'>): number {
  const before = current(tx, version);
  refuseTwice(change);
  const { title, shortTitle, layout, purpose, note, groups } = change;
  const after = { ...before, title, shortTitle, layout, purpose, note, groups, revision: before.revision + 1 };
  tx.run(sql`UPDATE metric_set SET title = ${title}, short_title = ${shortTitle}, layout = ${layout}, purpose = ${purpose},
    note = ${note}, revision = ${after.revision} WHERE id = ${after.id}`);
  tx.run(sql`DELETE FROM metric_set_group WHERE set_id = ${after.id}`);
  writeGroups(tx, after.id, groups);
  return logUpdate(tx, 'metrics', 'metric_set', before, after);
}

/** @throws DeskError not-found, conflict, or refused while a pack shows the set */
export function removeSet(tx: Transaction, version: RecordVersion): void {
  const before = current(tx, version);
  refuseUsedByPacks(tx, before.id, 'set');
  tx.run(sql`DELETE FROM metric_set WHERE id = ${before.id}`);
  logDelete(tx, 'metrics', 'metric_set', before);
}
