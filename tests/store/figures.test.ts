import { expect, test } from 'vitest';
import { openWorkspace } from '#db/connection/open-workspace';
import { exportColumns, exportObservations, exportQuery } from '#db/repositories/export-observations';
import { listFigureHistory, valueAsOf } from '#db/repositories/figures';
import { takeBackImport } from '#db/import/take-back-import';
import { listMetrics } from '#db/repositories/metrics';
import { listObservations } from '#db/repositories/observations';
import { findPack } from '#db/repositories/packs';
import { recordObservation } from '#db/repositories/record-observation';
import { findFigureOrigin, whereUsed } from '#db/repositories/figure-origin';
import type { Store } from '#db/connection/store';
import type { ExportFilter, ExportRow } from '#db/repositories/export-observations';
import { addTotals, importFile, march2018, totalOf } from './support/proposals';
import { addBasics, januaryOf, note } from './support/small-workspace';
import { newWorkspace, sampleWorkspace } from './support/workspaces';

const key = { metricId: 'total', forceId: 'norfolk', period: march2018 };

/** A workspace whose clock is set by the test. */
function clocked(): { readonly store: Store; readonly set: (at: string) => void } {
  let now = '2018-01-01T12:00:00.000Z';
  const { store } = newWorkspace({ now: () => new Date(now) });
  addBasics(store);
  addTotals(store);
  return { store, set: (at) => (now = at) };
}

function exported(store: Store, filter: ExportFilter): readonly ExportRow[] {
  return [...exportObservations(store.read, filter)];
}

test('knows what a metric said on any day, imports that were taken back since included', () => {
  const { store, set } = clocked();
  set('2018-07-19T08:30:00.000Z');
  importFile(store, 'p1.xlsx', [totalOf(56_235)]);
  set('2019-04-25T23:59:59.000Z');
  const { importId } = importFile(store, 'rolling.csv', [totalOf(56_398)]);
  set('2019-06-01T09:00:00.000Z');
  store.write(note, (tx) => takeBackImport(tx, importId, 'Wrong file'));
  const asOf = (day: string) => valueAsOf(store.read, key, day)?.value ?? null;
  expect(['2018-07-18', '2018-07-19', '2019-04-24', '2019-04-25', '2019-05-31', '2019-06-01'].map(asOf)).toEqual([
    null,
    56_235,
    56_235,
    56_398,
    56_398,
    56_235,
  ]);
  expect(listFigureHistory(store.read, key).map((item) => [item.value, item.recordedAt, item.withdrawnAt])).toEqual([
    [56_398, '2019-04-25T23:59:59.000Z', '2019-06-01T09:00:00.000Z'],
    [56_235, '2018-07-19T08:30:00.000Z', null],
  ]);
  const files = listFigureHistory(store.read, key).map(({ id }) => findFigureOrigin(store.read, id)?.name);
  expect(files).toEqual(['rolling.csv', 'p1.xlsx']);
});

test('finds every pack, finding and question that uses a metric', () => {
  const { store } = sampleWorkspace();
  const kinds = (metricId: string) => whereUsed(store.read, metricId).map(({ kind }) => kind);
  expect(kinds('calls-999-under-10s')).toEqual(expect.arrayContaining(['pack', 'finding', 'question']));
  expect(kinds('nowhere')).toEqual([]);
  const [figure] = listObservations(store.read, { forceId: 'norfolk' });
  expect(findFigureOrigin(store.read, figure?.id ?? '')).toBeNull();
  // Each metric that the pack draws or lists by itself must be found to be used in it.
  const pack = findPack(store.read, whereUsed(store.read, 'calls-999-under-10s')[0]?.id ?? '');
  const charted = pack?.body.blocks.flatMap((block) => (block.kind === 'chart' ? [block.metricId] : [])) ?? [];
  expect(charted.length).toBeGreaterThan(0);
  for (const metricId of charted) expect(kinds(metricId)).toContain('pack');
  expect(listMetrics(store.read).some(({ id }) => kinds(id).length === 0)).toBe(true);
});

test('exports the first, the latest and all standing vintages, with the columns of the command', () => {
  const { store } = newWorkspace();
  addBasics(store);
  addTotals(store);
  importFile(store, 'a', [totalOf(5, { numerator: 1, denominator: 2 }), totalOf(null, { forceId: 'suffolk' })]);
  importFile(store, 'b', [totalOf(6), totalOf(1, { metricId: 'crime' })]);
  const wrong = importFile(store, 'c', [totalOf(7)]);
  store.write(note, (tx) => takeBackImport(tx, wrong.importId, 'Wrong'));
  const values = (filter: ExportFilter) => exported(store, filter).map(({ metric, value }) => `${metric} ${value}`);
  expect(values({ vintage: 'latest' })).toEqual(['crime 1', 'total 6', 'total null']);
  expect(values({ vintage: 'first', metricId: 'total' })).toEqual(['total 5', 'total null']);
  expect(values({ vintage: 'all', forceId: 'norfolk' })).toEqual(['crime 1', 'total 5', 'total 6']);
  const [first] = exported(store, { vintage: 'first', metricId: 'total' });
  expect(first).toEqual({
    metric: 'total',
    force: 'Norfolk Constabulary',
    period_start: '2017-04-01',
    period_end: '2018-03-31',
    value: 5,
    numerator: 1,
    denominator: 2,
    unit: 'count',
    status: 'final',
    source: 'Release',
    release: '2024-01-25',
    recorded_at: '2024-10-01T09:00:00.000Z',
  });
  expect(Object.keys(first ?? {})).toEqual([...exportColumns]);
});

test('what is exported and imported again changes nothing', () => {
  const { store, path } = sampleWorkspace();
  const rows = exported(store, { vintage: 'latest' });
  expect(rows.length).toBeGreaterThan(100);
  store.close();
  const again = openWorkspace(path);
  const kinds = new Map(listMetrics(again.read).map(({ id, periodKind }) => [id, periodKind]));
  const own = rows.filter((row) => row.value !== null && kinds.get(row.metric) === 'month');
  const proposals = own.map((row) =>
    totalOf(row.value, {
      metricId: row.metric,
      period: { kind: 'month', start: row.period_start, end: row.period_end },
    }),
  );
  // The figure for the year 2023 beside the months is no month: as one it is new.
  const odd = own.filter((row) => row.period_start.slice(0, 7) !== row.period_end.slice(0, 7)).length;
  const result = importFile(again, 'export.csv', proposals, { sourceId: 'opccn-999' });
  expect(result).toMatchObject({ recorded: odd, revised: 0, unchanged: own.length - odd });
  again.close();
});

test('an export is read one row at a time, beside other questions, and may be left in its middle', () => {
  const { store } = newWorkspace();
  addBasics(store);
  store.write(note, (tx) => {
    for (let day = 10; day <= 28; day += 1) {
      const period = { kind: 'point-in-time' as const, start: `2024-01-${day}`, end: `2024-01-${day}` };
      recordObservation(tx, januaryOf('calls', day, { period }));
    }
  });
  for (const row of exportObservations(store.read, { vintage: 'all' })) {
    expect(listMetrics(store.read)).toHaveLength(2);
    if (row.period_end === '2024-01-12') break;
  }
  expect(exported(store, { vintage: 'all' })).toHaveLength(19);
});

test('an export is not sorted in memory', () => {
  const { store } = newWorkspace();
  for (const forceId of [undefined, 'norfolk']) {
    const { text, values } = exportQuery({ vintage: 'latest', ...(forceId !== undefined && { forceId }) });
    const plan = store.read.all({ text: `EXPLAIN QUERY PLAN ${text}`, values }, (row) => row.text('detail')).join('\n');
    expect(plan).toMatch(/USING INDEX sqlite_autoindex_observation_\d/);
    expect(plan).not.toMatch(/TEMP B-TREE/);
  }
});
