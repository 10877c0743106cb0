import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
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
import type { Store } from '#db/connection/store';
import { note } from './support/small-workspace';
import { rawChange } from './support/tampering';
import { tempFolder } from './support/temp-folder';

const fixture = join(import.meta.dirname, '../fixtures/workspaces/norfolk-schema-60.adesk.gz');
const newest = migrations.at(-1)?.version ?? 0;

/** A workspace as version 60 of the schema left it. */
function oldWorkspace(): string {
  const path = join(tempFolder(), 'Norfolk.adesk');
  writeFileSync(path, gunzipSync(readFileSync(fixture)));
  return path;
}

function opened(path: string): Store {
  const store = openWorkspace(path);
  onTestFinished(() => store.close());
  return store;
}

/** Every row of the tables that the migration must not lose, as it was before. */
function rowsOf(path: string, table: string, columns: string): readonly unknown[] {
  const db = new Database(path, { readonly: true });
  try {
    return db.prepare(`SELECT ${columns} FROM ${table} ORDER BY ${columns}`).all();
  } finally {
    db.close();
  }
}

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
  const path = oldWorkspace();
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
  const path = oldWorkspace();
  const before = rowsOf(path, 'metric', 'id, definition, counted_by');
  const { read } = opened(path);
  const metrics = listMetrics(read);
  const after = metrics.map(({ id, definition, countedBy }) => ({ id, definition, counted_by: countedBy }));
  expect(after.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(before);
  expect(metrics.every(({ owner, numerator, denominator }) => (owner ?? numerator ?? denominator) === null)).toBe(true);
  const versions = metrics.map(({ id }) => listDefinitions(read, id));
  expect(versions.every((all) => all.length === 1 && all[0]?.from === null && all[0].id.length <= 64)).toBe(true);
});

test('what the migration adds is empty, and the change log goes on unbroken', () => {
  const store = opened(oldWorkspace());
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
