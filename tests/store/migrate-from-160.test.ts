import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createWorkspace } from '#db/connection/create-workspace';
import { openWorkspace } from '#db/connection/open-workspace';
import { verifyChangeLog } from '#db/history/verify-change-log';
import { migrations } from '#db/migrations/migrations';
import { listMeetings } from '#db/repositories/meetings';
import { listSets } from '#db/repositories/metric-sets';
import { listPacks } from '#db/repositories/packs';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import { richTextOf } from '#shared/pack/rich-text';
import { oldWorkspace, openedWorkspace, rowsOf } from './support/old-workspace';
import { rawChange } from './support/tampering';
import { tempFolder } from './support/temp-folder';

const newest = migrations.at(-1)?.version ?? 0;

/** What version 160 held and no later migration may lose or change. */
const kept = [
  ['observation', 'id, metric_id, force_id, period_end, value, source_id, recorded_at', 167],
  ['finding', 'id, ref, title, text', 61],
  ['finding_figure', 'finding_id, position, label, value, numerator, denominator', 70],
  ['meeting', 'id, title, held_on, status', 5],
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

test('what meetings and packs name by title is linked to the groups of that title', () => {
  const path = oldWorkspace(160);
  const section = {
    id: 'p',
    kind: 'priority',
    heading: 'H',
    setId: 'ncpm',
    group: '',
    applies: null,
    why: '',
    text: richTextOf(['']),
  };
  let titles: readonly string[] = [];
  rawChange(path, (db) => {
    titles = db
      .prepare("SELECT title FROM metric_set_group WHERE set_id = 'ncpm' ORDER BY position")
      .pluck()
      .all() as string[];
    const pack = db.prepare('SELECT id, body FROM pack WHERE id NOT IN (SELECT pack_id FROM publication)').get() as {
      id: string;
      body: string;
    };
    const body = JSON.parse(pack.body) as { blocks: unknown[] };
    body.blocks.push({ ...section, group: titles[1] }, { ...section, id: 'q', group: 'Gone' });
    db.prepare('UPDATE pack SET body = ? WHERE id = ?').run(JSON.stringify(body), pack.id);
    db.prepare(
      "INSERT INTO metric_set (id, position, title, short_title, layout, purpose) VALUES ('plan', 99, 'Plan', 'Plan', 'series', 'plan')",
    ).run();
    db.prepare("INSERT INTO metric_set_group (set_id, position, title) VALUES ('plan', 1, 'Safer roads')").run();
    db.prepare('UPDATE meeting SET objectives = ?').run(JSON.stringify(['In no plan', 'Safer roads']));
  });
  const { read } = openedWorkspace(path);
  const groups = listSets(read).flatMap((set) => set.groups);
  expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
  const roads = groups.find(({ title }) => title === 'Safer roads');
  expect(listMeetings(read)[0]?.objectives).toEqual([
    { groupId: null, title: 'In no plan' },
    { groupId: roads?.id, title: 'Safer roads' },
  ]);
  const named = listPacks(read).flatMap(({ body }) =>
    body.blocks.flatMap((block) => (block.kind === 'priority' ? [block.group] : [])),
  );
  const second = listSets(read).find(({ id }) => id === 'ncpm')?.groups[1];
  expect(second?.title).toBe(titles[1]);
  expect(named).toEqual([second?.id, 'Gone']);
});
