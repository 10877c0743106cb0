import { afterEach, beforeEach, expect, it } from 'vitest';
import { must } from '#tests/support/must';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
beforeEach(() => {
  sample = openSampleDesk();
});
afterEach(() => sample.dispose());

const view = () => sample.call('inspections.list', {});
const rowWith = (area: string) => must(view().grid.rows.find(({ cells }) => cells.some((cell) => cell.area === area)));

it('takes areas of two cycles apart and together again, in the row of the grid and marked as not comparable', () => {
  const {
    earlierTitle: _,
    laterTitle: __,
    ...link
  } = must(
    // Areas of one name stand together by themselves.
    view().relations.find(({ earlierArea, laterArea }) => earlierArea.toLowerCase() !== laterArea.toLowerCase()),
  );
  const before = rowWith(link.laterArea);
  expect(before.related).toBe(true);
  sample.call('inspections.unrelate', link);
  expect(rowWith(link.laterArea).cells.map(({ area }) => area)).not.toContain(link.earlierArea);
  expect(() => sample.call('inspections.unrelate', link)).toThrow(expect.objectContaining({ code: 'not-found' }));

  // Whichever is named first, the earlier report is the earlier one.
  const earlier = { inspectionId: link.earlierInspectionId, area: link.earlierArea };
  const later = { inspectionId: link.laterInspectionId, area: link.laterArea };
  sample.call('inspections.relate', { one: later, other: earlier });
  expect(view().relations).toContainEqual(expect.objectContaining(link));
  expect(rowWith(link.laterArea)).toEqual(before);
  expect(view().grid.caveat).toMatch(/not comparable/);
  for (const [one, other, code] of [
    [earlier, later, 'invalid-input'],
    [later, later, 'invalid-input'],
    [later, { ...earlier, area: 'Cooking' }, 'not-found'],
  ] as const)
    expect(() => sample.call('inspections.relate', { one, other })).toThrow(expect.objectContaining({ code }));
});

it('marks fieldwork beside publication on the charts of what tests a finding', () => {
  const inspection = must(view().inspections.find(({ details }) => details.publishedOn === '2022-10-14'));
  const { id, revision, ...details } = inspection.details;
  const finding = must(sample.call('findings.list', {}).rows.find(({ ref }) => ref === 'NOR-2325-19'));
  const labels = () =>
    must(must(sample.call('findings.get', { id: finding.id }).tests[0]).chart).markers.map(({ label }) => label);
  expect(labels()).toEqual(['PEEL 2021/22 published']);
  sample.call('inspections.save', {
    record: { id, revision },
    details: { ...details, fieldworkFrom: '2022-02-01', fieldworkTo: '2022-03-10' },
  });
  expect(labels()).toEqual(['PEEL 2021/22 fieldwork', 'PEEL 2021/22 published']);
  const metric = must(sample.call('metrics.list', {}).rows.find(({ title }) => title.startsWith('999 calls answered')));
  const control = must(
    sample.call('analysis.get', { metricId: metric.id, ruleSet: 'NHSRplotthedots 0.2.2', peerGroupId: null }),
  );
  expect(JSON.stringify(control)).toContain('PEEL 2021/22 fieldwork');
});
