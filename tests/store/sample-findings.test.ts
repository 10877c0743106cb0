import { expect, test } from 'vitest';
import { listLinks } from '#db/repositories/finding-links';
import { listTests } from '#db/repositories/finding-tests';
import { listFindings } from '#db/repositories/findings';
import { listInspections } from '#db/repositories/inspections';
import { listObservations } from '#db/repositories/observations';
import { listUpdates } from '#db/repositories/progress-updates';
import { listStatusEntries } from '#db/repositories/status-entries';
import { addDays } from '#shared/text/dates';
import { sampleWorkspace } from './support/workspaces';

test('the sample tests findings by what their reports give, from the day after each report', () => {
  const { read } = sampleWorkspace().store;
  const tests = listTests(read);
  expect(
    tests.map(({ findingId, metricId, direction, target, baseline }) => [
      findingId,
      metricId,
      direction,
      target,
      baseline === null ? null : [baseline.value, baseline.halfWidth],
    ]),
  ).toEqual([
    ['NOR-2122-03', 'stop-search-grounds', 'up', null, [66.5, 5.5]],
    ['NOR-2325-03', 'crime-recording-accuracy', 'up', null, [98, 1.6]],
    ['NOR-2325-07', 'stop-search-grounds', 'up', null, [89.1, 4.2]],
    ['NOR-2325-09', 'stop-search-find-rate', 'up', null, [27.2, null]],
    ['NOR-2325-18', 'calls-101-abandoned', 'down', 5, null],
    ['NOR-2325-19', 'calls-999-under-10s', 'up', 90, null],
  ]);
  const findings = new Map(listFindings(read).map((finding) => [finding.id, finding]));
  const published = new Map(listInspections(read).map(({ id, publishedOn }) => [id, publishedOn]));
  for (const { findingId, metricId, countsFrom, baseline } of tests) {
    const finding = findings.get(findingId);
    expect(finding?.metricIds).toEqual([metricId]);
    // One is followed from the inspection before: nothing later is held.
    const since = findingId === 'NOR-2325-19' ? 'peel-2021-22' : (finding?.inspectionId ?? '');
    expect(countsFrom).toBe(addDays(published.get(since) ?? '', 1));
    // A baseline is one of the figures that the finding itself carries.
    if (baseline !== null) expect(finding?.figures).toContainEqual(expect.objectContaining({ value: baseline.value }));
  }
});

test('of the sample’s figures one sample alone is later than the report that it tests, but where the test reaches further back', () => {
  const { read } = sampleWorkspace().store;
  const published = listTests(read).filter(({ findingId }) => findingId !== 'NOR-2325-19');
  const since = published.flatMap(({ findingId, metricId, countsFrom }) =>
    listObservations(read, { forceId: 'norfolk', metricIds: [metricId] })
      .filter(({ period }) => period.start >= countsFrom)
      .map(({ value }) => [findingId, value]),
  );
  expect(since).toEqual([['NOR-2122-03', 89.1]]);
});

test('the sample links findings of the later report to those that it takes up, and invents no progress', () => {
  const { read } = sampleWorkspace().store;
  const links = listLinks(read);
  expect(links.map(({ fromId, toId }) => [fromId, toId])).toEqual([
    ['NOR-2325-07', 'NOR-2122-03'],
    ['NOR-2325-21', 'NOR-2122-06'],
    ['NOR-2325-22', 'NOR-2122-07'],
    ['NOR-2325-24', 'NOR-2122-11'],
    ['NOR-2325-42', 'NOR-2122-15'],
  ]);
  expect(links.every(({ kind, note }) => kind === 'supersedes' && note !== null)).toBe(true);
  expect([listStatusEntries(read), listUpdates(read)]).toEqual([[], []]);
  expect(
    listInspections(read).map(({ body, fieldworkFrom, fieldworkTo }) => [body, fieldworkFrom, fieldworkTo]),
  ).toEqual([
    ['HMICFRS', null, null],
    ['HMICFRS', null, null],
  ]);
});
