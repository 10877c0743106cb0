import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyChangeLog } from '#db/history/verify-change-log';
import { listFindings } from '#db/repositories/findings';
import { listCrosswalks } from '#db/repositories/crosswalks';
import { listInspections } from '#db/repositories/inspections';
import { listMeetings } from '#db/repositories/meetings';
import { listQuestions } from '#db/repositories/questions';
import { listBaselines } from '#db/repositories/baselines';
import { listBreaks } from '#db/repositories/breaks';
import { listSets } from '#db/repositories/metric-sets';
import { listMetrics } from '#db/repositories/metrics';
import { listDoubts, listLatestObservations, listObservations } from '#db/repositories/observations';
import { listTemplates } from '#db/repositories/pack-templates';
import { findPack, listPacks } from '#db/repositories/packs';
import { listPeerGroups } from '#db/repositories/peer-groups';
import { listReleaseSeries } from '#db/repositories/release-series';
import { countSourceUses, listSources, metricsOfSources } from '#db/repositories/sources';
import { listTargets } from '#db/repositories/targets';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import { listSampleFiles } from '#db/sample/sample-files';
import { makeSample } from '#db/sample/make-sample';
import { newWorkspace, sampleFolder, sampleWorkspace } from './support/workspaces';

const calls = [
  'calls-999-total',
  'calls-999-mean-seconds',
  'calls-999-under-10s',
  'calls-999-10-to-60s',
  'calls-999-60s-and-over',
];

test('says whose workspace it is', () => {
  const { read } = sampleWorkspace().store;
  expect(readWorkspaceInfo(read)).toEqual({
    id: 'norfolk-sample',
    title: 'Norfolk (sample)',
    sample: true,
    today: '2024-10-08',
    force: { id: 'norfolk', name: 'Norfolk Constabulary', shortName: 'Norfolk' },
    office: {
      name: 'Office of the Police and Crime Commissioner for Norfolk',
      shortName: 'Office of the PCC',
      commissioner: 'Police and Crime Commissioner',
      commissionerShort: 'PCC',
    },
  });
});

test('holds five 999 metrics for all 23 months, with three ranks on the ranked one', () => {
  const { read } = sampleWorkspace().store;
  for (const metricId of calls) {
    const all = listObservations(read, { forceId: 'norfolk', metricIds: [metricId] });
    const series = all.filter(({ period }) => period.kind === 'month');
    expect(series).toHaveLength(23);
    // The inspectors' figure for the year 2023 stands beside the months and is none of them.
    expect(all.length - series.length).toBe(metricId === 'calls-999-under-10s' ? 1 : 0);
    expect(series[0]?.period).toEqual({ kind: 'month', start: '2021-11-01', end: '2021-11-30' });
    expect(series[22]?.period.end).toBe('2023-09-30');
    expect(series.every(({ ranks }) => ranks.length === (metricId === 'calls-999-under-10s' ? 3 : 0))).toBe(true);
  }
  const november = listObservations(read, { forceId: 'norfolk', metricIds: ['calls-999-under-10s'] })[12];
  expect(november).toMatchObject({
    value: 73.4,
    numerator: null,
    denominator: 9916,
    vintage: 1,
    sourceId: 'opccn-999',
    locator: 'Table row November 2022, column % 999 calls answered in under 10 seconds',
    ranks: [
      { peerGroupId: 'national', rank: 28 },
      { peerGroupId: 'most-similar-group', rank: 5 },
      { peerGroupId: 'regional-7', rank: 5 },
    ],
  });
});

test('doubts exactly January 2022 and October 2022', () => {
  const { read } = sampleWorkspace().store;
  const all = new Map(listObservations(read, { forceId: 'norfolk' }).map((item) => [item.id, item]));
  const doubts = listDoubts(read).map(({ observationId, rule }) => [
    all.get(observationId)?.metricId,
    all.get(observationId)?.period.end,
    rule,
  ]);
  expect(doubts).toEqual([
    ['calls-999-under-10s', '2022-10-31', 'shares-sum'],
    ['calls-999-total', '2022-01-31', 'low-volume'],
  ]);
});

test('holds every row of the national measures for three periods, and the reason why cyber crime has none', () => {
  const { read } = sampleWorkspace().store;
  const set = listSets(read).find(({ id }) => id === 'ncpm');
  const ids = set?.groups.flatMap(({ metricIds }) => metricIds) ?? [];
  expect(set?.groups).toHaveLength(6);
  expect(ids).toHaveLength(13);
  const values = Object.fromEntries(
    ids.map((id) => [id, listObservations(read, { forceId: 'norfolk', metricIds: [id] }).map(({ value }) => value)]),
  );
  expect(values).toEqual({
    homicide: [7, 15, 2],
    murder: [5, 10, 2],
    'violence-with-injury': [7091, 8507, 8505],
    'grievous-bodily-harm': [454, 628, 613],
    'actual-bodily-harm': [5574, 5964, 5515],
    'drug-trafficking': [600, 437, 443],
    'neighbourhood-crime': [6139, 3793, 3770],
    'residential-burglary': [2223, 1312, 1241],
    'vehicle-offences': [2834, 1739, 1770],
    'theft-from-person': [577, 399, 407],
    robbery: [505, 343, 352],
    'cyber-crime': [null, null, null],
    'satisfaction-domestic-abuse': [79, 77, 78],
  });
  const cyber = listObservations(read, { forceId: 'norfolk', metricIds: ['cyber-crime'] });
  expect(cyber.map(({ absence }) => absence)).toEqual(['not available', 'not available', 'not available']);
  expect(cyber.map(({ period }) => `${period.start} ${period.end}`)).toEqual([
    '2018-07-01 2019-06-30',
    '2021-07-01 2022-06-30',
    '2022-07-01 2023-06-30',
  ]);
});

test('holds all recorded crime for both years, from the national release', () => {
  const { read } = sampleWorkspace().store;
  const crime = listObservations(read, { forceId: 'norfolk', metricIds: ['all-recorded-crime'] });
  expect(crime.map(({ value, sourceId }) => [value, sourceId])).toEqual([
    [69237, 'ons-2023-06'],
    [65115, 'ons-2023-06'],
  ]);
});

test('keeps published intervals and samples, and the place of each single figure', () => {
  const { read } = sampleWorkspace().store;
  const grounds = listObservations(read, { forceId: 'norfolk', metricIds: ['stop-search-grounds'] });
  expect(grounds.map(({ value, halfWidth, sampleSize }) => [value, halfWidth, sampleSize])).toEqual([
    [66.5, 5.5, 263],
    [89.1, 4.2, 201],
  ]);
  expect(grounds.map(({ period }) => period.kind)).toEqual(['sample', 'sample']);
});

test('has a source and a place for every observation, and counts them', () => {
  const { read } = sampleWorkspace().store;
  const all = listObservations(read, { forceId: 'norfolk' });
  const sources = new Set(listSources(read).map(({ id }) => id));
  expect(all).toHaveLength(23 * 5 + 13 * 3 + 2 + 11);
  expect(all.every(({ sourceId, locator }) => sources.has(sourceId) && locator !== '')).toBe(true);
  const uses = countSourceUses(read);
  expect(uses).toHaveLength(sources.size);
  expect(uses.reduce((sum, { observations }) => sum + observations, 0)).toBe(all.length);
  expect(uses.find(({ sourceId }) => sourceId === 'opccn-999')).toEqual({
    sourceId: 'opccn-999',
    observations: 115,
    findings: 0,
  });
});

test('holds both inspections: one outstanding, one good, four adequate, three requiring improvement', () => {
  const { read } = sampleWorkspace().store;
  const [later, earlier] = listInspections(read);
  const count = (grade: string) => later?.judgments.filter((judgment) => judgment.grade === grade).length;
  expect(later?.id).toBe('peel-2023-25');
  expect(['outstanding', 'good', 'adequate', 'requires-improvement', 'inadequate'].map(count)).toEqual([1, 1, 4, 3, 0]);
  expect(later?.judgments[0]).toEqual({ area: 'Providing a service to the victims of crime', grade: 'ungraded' });
  expect(later?.statedAreasForImprovement).toBe(12);
  expect(earlier?.judgments.filter(({ grade }) => grade !== 'ungraded')).toHaveLength(8);
  expect(listCrosswalks(read)).toHaveLength(9);
});

test('holds at least twenty and ten findings in report order, with the figures that they carry', () => {
  const { read } = sampleWorkspace().store;
  const later = listFindings(read, { inspectionIds: ['peel-2023-25'] });
  const earlier = listFindings(read, { inspectionIds: ['peel-2021-22'] });
  expect(later.length).toBeGreaterThanOrEqual(20);
  expect(earlier.length).toBeGreaterThanOrEqual(10);
  expect(listFindings(read).map(({ id }) => id)).toEqual([...later, ...earlier].map(({ id }) => id));
  expect(later.map(({ ref }) => ref)).toEqual(later.map(({ ref }) => ref).toSorted());
  const figures = later.flatMap((finding) => finding.figures);
  expect(figures.some(({ numerator, denominator }) => numerator === 49 && denominator === 82)).toBe(true);
  const grounds = figures.find(({ value }) => value === 89.1);
  expect(grounds).toMatchObject({ halfWidth: 4.2, comparator: { value: 66.5, halfWidth: 5.5 } });
  const file = JSON.parse(readFileSync(join(sampleFolder, 'findings-2023-25.json'), 'utf8')) as {
    findings: { figures: unknown[] }[];
  };
  expect(later.map((finding) => finding.figures)).toEqual(file.findings.map((finding) => finding.figures));
});

test('holds the meeting, its questions, the template and a valid pack', () => {
  const { read } = sampleWorkspace().store;
  const [meeting] = listMeetings(read);
  expect(meeting?.title).toBe('PCC Accountability Meeting');
  expect(listQuestions(read, meeting?.id ?? '').length).toBeGreaterThanOrEqual(5);
  const [listed] = listPacks(read);
  expect(listed?.changedAt).toBe('2024-10-01T09:00:00.000Z');
  const pack = findPack(read, listed?.id ?? '');
  expect(pack).toMatchObject({ revision: 1, meetingId: meeting?.id });
  const metricIds = new Set(listMetrics(read).map(({ id }) => id));
  const charted = pack?.body.blocks.flatMap((block) => (block.kind === 'chart' ? [block.metricId] : [])) ?? [];
  expect(charted.length).toBeGreaterThanOrEqual(1);
  expect(charted.every((id) => metricIds.has(id))).toBe(true);
  expect(new Set(pack?.body.blocks.map(({ id }) => id)).size).toBe(pack?.body.blocks.length);
  const texts = listTemplates(read)[0]?.body.blocks.flatMap((block) =>
    block.kind === 'text' ? [block.text.content.length] : [],
  );
  expect(texts).toEqual([0]);
});

test('holds targets, baselines, breaks and peer groups with their members', () => {
  const { read } = sampleWorkspace().store;
  expect(listTargets(read).find(({ metricId }) => metricId === 'calls-999-under-10s')).toMatchObject({
    value: 90,
    standing: 'standard',
  });
  expect(listBaselines(read)).toHaveLength(12);
  expect(listBaselines(read)[0]?.period).toEqual({ kind: 'year-ending', start: '2018-07-01', end: '2019-06-30' });
  expect(listBreaks(read)[0]?.metricIds).toHaveLength(12);
  expect(listPeerGroups(read).map(({ id, members }) => [id, members.length])).toEqual([
    ['national', 0],
    ['most-similar-group', 8],
    ['regional-7', 7],
  ]);
});

test('knows which sources are releases of what, and when the next national one was announced', () => {
  const { read } = sampleWorkspace().store;
  const series = listReleaseSeries(read);
  const sources = listSources(read);
  const releases = series.map(({ id, title, cadence, announced }) => [
    title,
    cadence,
    announced,
    sources.filter(({ seriesId }) => seriesId === id).map((source) => source.release),
  ]);
  expect(releases).toEqual([
    ['Crime in England and Wales', 'quarterly', ['2024-01-25'], ['year ending June 2023']],
    ['Police data: 999 call performance', 'monthly', [], ['November 2021 to September 2023']],
    ['Police data: National Crime and Policing Measures', 'quarterly', [], ['12 months to June 2023']],
    ['PEEL inspections of Norfolk Constabulary', 'irregular', [], ['2023–25', '2021/22']],
  ]);
  expect(metricsOfSources(read).get('ons-2023-06')).toEqual(['all-recorded-crime']);
});

test('says of every share what is counted, and that the national measures are measures', () => {
  const { read } = sampleWorkspace().store;
  const shares = listMetrics(read).filter(({ unit }) => unit === 'percent');
  expect(shares.length).toBeGreaterThan(5);
  expect(shares.filter(({ numerator, denominator }) => numerator === null || denominator === null)).toEqual([]);
  expect(listSets(read).map(({ id, purpose }) => [id, purpose])).toEqual([
    ['ncpm', 'measures'],
    ['calls-999', 'list'],
    ['plan', 'plan'],
  ]);
});

test('gives the latest observation of each metric asked for, in that order', () => {
  const { read } = sampleWorkspace().store;
  const latest = listLatestObservations(read, {
    forceId: 'norfolk',
    metricIds: ['robbery', 'nothing', 'calls-999-under-10s'],
  });
  expect(latest.map(({ metricId, value, period }) => [metricId, value, period.end])).toEqual([
    ['robbery', 352, '2023-06-30'],
    ['calls-999-under-10s', 87.1, '2023-09-30'],
  ]);
});

test('is written once, with an unbroken change log that names the reason', () => {
  const { store } = sampleWorkspace();
  const check = verifyChangeLog(store.read);
  expect(check.ok).toBe(true);
  expect(check.entries).toBeGreaterThan(300);
});

test('is not there at all where one of its files is wrong, and says which field', () => {
  const { store } = newWorkspace();
  const wrong = (): void =>
    makeSample(store, (name) => {
      const bytes = readFileSync(join(sampleFolder, name));
      return name === 'meeting.json' ? Buffer.from(bytes.toString().replace('"2024-10-24"', '"24 October"')) : bytes;
    });
  expect(wrong).toThrow(/meeting\.json, field meeting\.heldOn/);
  expect(listMetrics(store.read)).toEqual([]);
  expect(verifyChangeLog(store.read)).toEqual({ ok: true, brokenAt: null, entries: 0 });
});

test('asks for exactly the files of its list', () => {
  const { store } = newWorkspace();
  const asked: string[] = [];
  makeSample(store, (name) => {
    asked.push(name);
    return readFileSync(join(sampleFolder, name));
  });
  expect([...new Set(asked)].toSorted()).toEqual([...listSampleFiles()].toSorted());
});
