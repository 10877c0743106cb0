import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createWorkspace } from '#db/connection/create-workspace';
import { openWorkspace } from '#db/connection/open-workspace';
import { verifyChangeLog } from '#db/history/verify-change-log';
import { migrations } from '#db/migrations/migrations';
import { listPacks } from '#db/repositories/packs';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import { oldWorkspace, openedWorkspace, rowsOf } from './support/old-workspace';
import { rawChange } from './support/tampering';
import { tempFolder } from './support/temp-folder';

const newest = migrations.at(-1)?.version ?? 0;

/** What version 160 held and no later migration may lose or change. */
const kept = [
  ['observation', 'id, metric_id, force_id, period_end, value, source_id, recorded_at', 167],
  ['finding', 'id, ref, title, text', 61],
  ['finding_figure', 'finding_id, position, label, value, numerator, denominator', 70],
  ['meeting', 'id, title, held_on, status, objectives', 5],
  ['agenda_item', 'id, meeting_id, position, number, title', 25],
  ['question', 'id, meeting_id, text, origin, asker', 14],
  ['question_figure', 'question_id, position, observation_id', 9],
  ['answer', 'question_id, text, follow_up, judgement', 6],
  ['action', 'id, number, text, owner, made_on, aim', 4],
  ['pack', 'id, title, meeting_id, body, changed_at, revision', 2],
  ['pack_template', 'id, title, body, basis, subject', 2],
  ['pack_document', 'sha256, schema_version, document', 1],
  ['pack_step', 'pack_id, position, action, author, document_sha256', 3],
  ['publication', 'pack_id, title, published_at, document_sha256, body, layout', 1],
  ['publication_figure', 'pack_id, observation_id', 159],
  ['pack_edition', 'pack_id, follows_id', 1],
  ['narrative_acceptance', 'position, pack_id, rule, sentence, reason', 1],
  ['pack_comment', 'seq, thread_id, author, text', 1],
  ['pack_undo', 'pack_id, position, label, other', 2],
  ['change_log', 'seq, hash', 437],
] as const;

const rowsIn = (path: string) => kept.map(([table, columns]) => rowsOf(path, table, columns));

test('a workspace of schema 160 is migrated without losing a row, after a backup of it', () => {
  const path = oldWorkspace(160);
  const before = rowsIn(path);
  expect(before.map((rows) => rows.length)).toEqual(kept.map(([, , rows]) => rows));
  openWorkspace(path).close();
  expect(readdirSync(dirname(path)).toSorted()).toEqual(['Norfolk.adesk', 'Norfolk.before-160.adesk']);
  expect(rowsIn(path)).toEqual(before);
  expect(rowsIn(join(dirname(path), 'Norfolk.before-160.adesk'))).toEqual(before);
});

test('everything of schema 160 can still be read, and the change log is unbroken', () => {
  const { read } = openedWorkspace(oldWorkspace(160));
  expect(listPacks(read).map(({ body }) => body.blocks.length)).toEqual([19, 19]);
  expect(verifyChangeLog(read)).toEqual({ ok: true, brokenAt: null, entries: 437 });
  // A sample that was made before samples had a day has the day of all samples.
  expect(readWorkspaceInfo(read)).toMatchObject({ sample: true, today: '2024-10-08' });
});

describe('whichever version a workspace stopped at', () => {
  const tables = (path: string) =>
    rowsOf(path, 'sqlite_master', 'type, name, sql').filter(
      (row) => !String((row as { name: string }).name).startsWith('sqlite_'),
    );
  const stops = migrations.map(({ version }) => version).filter((version) => version >= 90 && version < newest);

  test.each(stops)('%i: it comes to the structure of a new one', (stop) => {
    const path = oldWorkspace(90);
    const held = rowsOf(path, 'observation', 'id, metric_id, period_end, value, source_id');
    if (stop > 90) openWorkspace(path, { migrations: migrations.filter(({ version }) => version <= stop) }).close();
    openWorkspace(path).close();
    const fresh = join(tempFolder(), 'New.adesk');
    createWorkspace(fresh).close();
    expect(tables(path)).toEqual(tables(fresh));
    expect(rowsOf(path, 'observation', 'id, metric_id, period_end, value, source_id')).toEqual(held);
    expect(readdirSync(dirname(path))).toContain(`Norfolk.before-${stop}.adesk`);
    rawChange(path, (db) => {
      expect(db.pragma('user_version', { simple: true })).toBe(newest);
      expect(db.pragma('foreign_key_check')).toEqual([]);
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    });
  });
});
