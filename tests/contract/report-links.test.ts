import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lookingBack } from '#tests/fixtures/report/looking-back';
import { must } from '#tests/support/must';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
beforeEach(() => {
  sample = openSampleDesk();
});
afterEach(() => sample.dispose());

const details = {
  title: 'PEEL 2025–27: Norfolk',
  body: 'HMICFRS',
  programme: 'PEEL',
  cycle: '2025–27',
  publishedOn: '2026-03-02',
  fieldworkFrom: null,
  fieldworkTo: null,
  sourceId: null,
  statedGraded: null,
  statedAreasForImprovement: null,
  statedCausesOfConcern: null,
  statedRecommendations: null,
  comparabilityNote: null,
  note: null,
  judgments: [],
};

it('links a finding of a report to the earlier one that it looks back at, with the sentence that does', async () => {
  const path = join(sample.folder, 'report.txt');
  writeFileSync(path, lookingBack);
  const seen = await sample.desk.task('previewReport', { path });
  const said = must(seen.previous[0]);
  const box = must(seen.findings.find(({ id }) => id === said.findingId));
  const earlier = must(seen.earlierFindings.find(({ id }) => id === said.suggestedId));
  expect(earlier.label).toMatch(/stop and search/);
  expect(box.figures).toEqual(['95 percent', '15 minutes', 'two in five']);

  const finding = { id: box.id, kind: box.kind, tone: box.tone, area: 'Treatment', title: box.title };
  const link = { previousId: said.id, findingId: box.id, earlierId: earlier.id, kind: 'supersedes' } as const;
  const accept = (links: readonly object[]) =>
    sample.call('reports.accept', { token: seen.token, details, findings: [finding], links: links as never });
  expect(() => accept([{ ...link, earlierId: 'gone' }])).toThrow(expect.objectContaining({ code: 'not-found' }));
  const { inspectionId } = accept([link, link]);
  const row = must(sample.call('findings.list', {}).rows.find((each) => each.inspectionId === inspectionId));
  const page = sample.call('findings.get', { id: row.id });
  expect(page.links).toMatchObject([{ kind: 'supersedes', toId: earlier.id, words: 'supersedes' }]);
  expect(page.links[0]?.note).toContain(said.text);
  expect(page.figures.map(({ value }) => value)).toEqual(['95%', '15 minutes', '40%']);
  // The whole life of the finding is one view, from whichever end.
  const old = sample.call('findings.get', { id: earlier.id });
  expect(old.lineage.map(({ ref }) => ref)).toContain(row.ref);
});
