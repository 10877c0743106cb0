import { expect, test } from 'vitest';
import { openWorkspace } from '#db/connection/open-workspace';
import { verifyChangeLog } from '#db/history/verify-change-log';
import { listStatusEntries } from '#db/repositories/status-entries';
import { listStatusWords } from '#db/repositories/status-words';
import { listTests, updateTest } from '#db/repositories/finding-tests';
import { findStoredFinding, listFindings } from '#db/repositories/findings';
import { listInspections } from '#db/repositories/inspections';
import { listMeetings } from '#db/repositories/meetings';
import { listQuestions } from '#db/repositories/questions';
import { updateFinding } from '#db/repositories/update-finding';
import { plainFinding } from '#shared/domain/finding/finding';
import { oldWorkspace, openedWorkspace } from './support/old-workspace';
import { note } from './support/small-workspace';
import { rawChange } from './support/tampering';

const kept = [
  [
    'SELECT id, ref, inspection_id, position, kind, tone, area, title, text, early_feedback, source_id, locator, revision FROM finding',
    61,
  ],
  ['SELECT * FROM finding_figure', 70],
  ['SELECT * FROM finding_metric', 8],
  ['SELECT id, finding_id FROM question WHERE finding_id IS NOT NULL', 7],
  ['SELECT * FROM judgment', 19],
  ['SELECT * FROM area_crosswalk', 9],
] as const;

function rowsOf(path: string): readonly unknown[][] {
  const all: unknown[][] = [];
  rawChange(path, (db) => {
    for (const [query] of kept) all.push(db.prepare(`${query} ORDER BY 1, 2`).all());
  });
  return all;
}

test('the table of findings is made anew without losing a finding or what hangs on it', () => {
  const path = oldWorkspace(60);
  const before = rowsOf(path);
  expect(before.map((rows) => rows.length)).toEqual(kept.map(([, count]) => count));
  openWorkspace(path).close();
  expect(rowsOf(path)).toEqual(before);
  rawChange(path, (db) => {
    expect(db.pragma('foreign_key_check')).toEqual([]);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    const left = db.prepare(`SELECT name FROM sqlite_schema WHERE name LIKE '%\\_before%' ESCAPE '\\'`).all();
    expect(left).toEqual([]);
    // What refers to findings refers to the new table: a lost one would be noticed.
    expect(() => db.prepare(`DELETE FROM finding WHERE id = 'NOR-2325-17'`).run()).toThrow(/FOREIGN KEY/);
  });
});

test('findings are read as before, and nothing is said of what became of them', () => {
  const { read } = openedWorkspace(oldWorkspace(60));
  const findings = listFindings(read);
  expect(findings).toHaveLength(61);
  for (const finding of findings) expect(finding).toMatchObject(plainFinding);
  expect(findings.flatMap(({ figures }) => figures)).toHaveLength(70);
  expect(findings.find(({ ref }) => ref === 'NOR-2325-07')).toMatchObject({ metricIds: ['stop-search-grounds'] });
  expect(listStatusEntries(read)).toEqual([]);
  expect(listStatusWords(read).map(({ scheme }) => scheme)).toEqual([
    ...Array.from({ length: 5 }, () => 'force'),
    ...Array.from({ length: 3 }, () => 'office'),
    ...Array.from({ length: 4 }, () => 'hmicfrs'),
  ]);
  expect(
    listInspections(read).map(({ body, fieldworkFrom, statedRecommendations }) => [
      body,
      fieldworkFrom,
      statedRecommendations,
    ]),
  ).toEqual([
    ['HMICFRS', null, null],
    ['HMICFRS', null, null],
  ]);
  const meeting = listMeetings(read)[0]?.id ?? '';
  expect(listQuestions(read, meeting).filter(({ findingId }) => findingId !== null)).toHaveLength(7);
});

test('a finding with a metric that has a good direction is tested by it, from the day after its report', () => {
  const store = openedWorkspace(oldWorkspace(60));
  const tests = listTests(store.read);
  expect(tests.map((item) => [item.findingId, item.metricId, item.direction, item.countsFrom])).toEqual([
    ['NOR-2122-03', 'stop-search-grounds', 'up', '2022-10-15'],
    ['NOR-2325-03', 'crime-recording-accuracy', 'up', '2024-09-24'],
    ['NOR-2325-07', 'stop-search-grounds', 'up', '2024-09-24'],
    ['NOR-2325-09', 'stop-search-find-rate', 'up', '2024-09-24'],
    ['NOR-2325-18', 'calls-101-abandoned', 'down', '2024-09-24'],
    ['NOR-2325-19', 'calls-999-under-10s', 'up', '2024-09-24'],
  ]);
  expect(
    tests.every(
      ({ id, baseline, target, revision }) => id.length <= 64 && baseline === null && target === null && revision === 1,
    ),
  ).toBe(true);
});

test('what was migrated can be changed, and the change log goes on unbroken', () => {
  const store = openedWorkspace(oldWorkspace(60));
  const finding = findStoredFinding(store.read, 'NOR-2325-17');
  const [first] = listTests(store.read, 'NOR-2325-19');
  if (finding === null || first === undefined) throw new Error('The sample has both.');
  store.write(note, (tx) => {
    updateFinding(tx, finding, { ...finding, kind: 'strength', owner: 'Ann' });
    updateTest(tx, first, { ...first, target: 90 });
  });
  expect(findStoredFinding(store.read, finding.id)).toEqual({
    ...finding,
    kind: 'strength',
    owner: 'Ann',
    revision: 2,
  });
  expect(verifyChangeLog(store.read).ok).toBe(true);
});
