import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkspace } from '#db/connection/open-workspace';
import { sql } from '#db/connection/sql';
import { verifyChangeLog } from '#db/history/verify-change-log';
import { migrations } from '#db/migrations/migrations';
import { listDefinitions, updateDefinition } from '#db/repositories/metric-definitions';
import { listSets } from '#db/repositories/metric-sets';
import { listMetrics } from '#db/repositories/metrics';
import { listObservations } from '#db/repositories/observations';
import { listPeerGroups } from '#db/repositories/peer-groups';
import { listReleaseSeries } from '#db/repositories/release-series';
import { listSources } from '#db/repositories/sources';
import { oldWorkspace, openedWorkspace, rowsOf } from './support/old-workspace';
import { note } from './support/small-workspace';
import { rawChange } from './support/tampering';

const newest = migrations.at(-1)?.version ?? 0;

const kept = [
  [
    'metric',
    'id, position, title, short_title, published_label, theme, unit, direction, period_kind, decimals, revision',
  ],
  ['observation', 'id, metric_id, force_id, period_end, value, source_id, recorded_at'],
  ['observation_rank', 'observation_id, peer_group_id, rank'],
  ['metric_target', 'id, metric_id, value'],
  ['metric_baseline', 'id, metric_id, period_end'],
  ['series_break_metric', 'break_id, position, metric_id'],
  ['metric_set_member', 'set_id, group_position, position, metric_id'],
  ['finding_metric', 'finding_id, position, metric_id'],
  ['question', 'id, position, metric_id'],
  ['pack', 'id, body, revision'],
  ['source', 'id, position, title'],
  ['peer_group_member', 'peer_group_id, position, name'],
  ['change_log', 'seq, hash'],
] as const;

test('a workspace of schema 60 is migrated without losing a row, after a backup of it', () => {
  const path = oldWorkspace(60);
  const before = kept.map(([table, columns]) => rowsOf(path, table, columns));
  expect(before[0]).toHaveLength(28);
  expect(before.every((rows) => rows.length > 0)).toBe(true);
  openWorkspace(path).close();
  expect(readdirSync(dirname(path)).toSorted()).toEqual(['Norfolk.adesk', 'Norfolk.before-60.adesk']);
  const backup = join(dirname(path), 'Norfolk.before-60.adesk');
  expect(kept.map(([table, columns]) => rowsOf(path, table, columns))).toEqual(before);
  expect(kept.map(([table, columns]) => rowsOf(backup, table, columns))).toEqual(before);
  for (const [file, version] of [
    [path, newest],
    [backup, 60],
  ] as const) {
    rawChange(file, (db) => {
      expect(db.pragma('user_version', { simple: true })).toBe(version);
      expect(db.pragma('foreign_key_check')).toEqual([]);
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    });
  }
});

test('every metric has the definition that it had, as the version from the beginning', () => {
  const path = oldWorkspace(60);
  const before = rowsOf(path, 'metric', 'id, definition, counted_by');
  const { read } = openedWorkspace(path);
  const metrics = listMetrics(read);
  const after = metrics.map(({ id, definition, countedBy }) => ({ id, definition, counted_by: countedBy }));
  expect(after.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(before);
  expect(metrics.every(({ owner, numerator, denominator }) => (owner ?? numerator ?? denominator) === null)).toBe(true);
  const versions = metrics.map(({ id }) => listDefinitions(read, id));
  expect(versions.every((all) => all.length === 1 && all[0]?.from === null && all[0].id.length <= 64)).toBe(true);
});

test('what the migration adds is empty, and the change log goes on unbroken', () => {
  const store = openedWorkspace(oldWorkspace(60));
  const { read } = store;
  expect(listObservations(read, { forceId: 'norfolk' })).toHaveLength(167);
  expect(listSets(read).map(({ purpose }) => purpose)).toEqual(['list', 'list']);
  expect(listPeerGroups(read).every(({ validFrom, validTo }) => validFrom === null && validTo === null)).toBe(true);
  expect(listSources(read).every(({ seriesId, release }) => seriesId === null && release === null)).toBe(true);
  expect(listReleaseSeries(read)).toEqual([]);
  const [version] = listDefinitions(read, 'homicide');
  if (version === undefined) throw new Error('The metric has no definition.');
  store.write(note, (tx) => updateDefinition(tx, version, { ...version, numerator: 'Offences' }));
  expect(verifyChangeLog(read).ok).toBe(true);
  expect(listMetrics(read).find(({ id }) => id === 'homicide')?.numerator).toBe('Offences');
  const dangling = sql`DELETE FROM metric WHERE id = 'homicide'`;
  expect(() => store.write(note, (tx) => tx.run(dangling))).toThrow(/FOREIGN KEY/);
});
