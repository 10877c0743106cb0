import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkspace } from '#db/connection/open-workspace';
import { verifyChangeLog } from '#db/history/verify-change-log';
import { migrations } from '#db/migrations/migrations';
import { listFindings } from '#db/repositories/findings';
import { listMeetings } from '#db/repositories/meetings';
import { listQuestions } from '#db/repositories/questions';
import { listMetrics } from '#db/repositories/metrics';
import { listObservations } from '#db/repositories/observations';
import { listPacks } from '#db/repositories/packs';
import { oldWorkspace, openedWorkspace, rowsOf } from './support/old-workspace';
import { rawChange } from './support/tampering';

const newest = migrations.at(-1)?.version ?? 0;

/** What version 90 held and no later migration may lose or change. */
const kept = [
  ['metric', 'id, title, unit, revision', 28],
  ['metric_definition', 'id, metric_id, definition', 28],
  ['observation', 'id, metric_id, force_id, period_end, value, source_id, recorded_at', 167],
  ['observation_rank', 'observation_id, peer_group_id, rank', 69],
  ['source', 'id, title, publisher', 17],
  ['inspection', 'id, title, published_on', 2],
  ['finding', 'id, ref, title, text', 61],
  ['finding_link', 'from_id, to_id, kind', 5],
  ['finding_test', 'id, finding_id, metric_id', 6],
  ['status_word', 'scheme, word, label', 12],
  ['meeting', 'id, title, held_on', 1],
  ['question', 'id, meeting_id, text', 8],
  ['pack', 'id, title, meeting_id, body, changed_at', 1],
  ['pack_template', 'id, title, body', 1],
  ['change_log', 'seq, hash', 362],
] as const;

test('a workspace of schema 90 is migrated without losing a row, after a backup of it', () => {
  const path = oldWorkspace(90);
  const before = kept.map(([table, columns]) => rowsOf(path, table, columns));
  expect(before.map((rows) => rows.length)).toEqual(kept.map(([, , rows]) => rows));
  openWorkspace(path).close();
  expect(readdirSync(dirname(path)).toSorted()).toEqual(['Norfolk.adesk', 'Norfolk.before-90.adesk']);
  const backup = join(dirname(path), 'Norfolk.before-90.adesk');
  expect(kept.map(([table, columns]) => rowsOf(path, table, columns))).toEqual(before);
  expect(kept.map(([table, columns]) => rowsOf(backup, table, columns))).toEqual(before);
  rawChange(path, (db) => {
    expect(db.pragma('user_version', { simple: true })).toBe(newest);
    expect(db.pragma('foreign_key_check')).toEqual([]);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  });
});

test('everything of schema 90 can still be read, and the change log is unbroken', () => {
  const { read } = openedWorkspace(oldWorkspace(90));
  expect(listMetrics(read)).toHaveLength(28);
  expect(listObservations(read, { forceId: 'norfolk' })).toHaveLength(167);
  expect(listFindings(read)).toHaveLength(61);
  const [meeting] = listMeetings(read);
  expect(listQuestions(read, meeting?.id ?? '')).toHaveLength(8);
  expect(listPacks(read).map(({ body }) => body.blocks.length)).toEqual([11]);
  expect(verifyChangeLog(read)).toEqual({ ok: true, brokenAt: null, entries: 362 });
});
