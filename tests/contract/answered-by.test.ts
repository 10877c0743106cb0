import { afterEach, beforeEach, expect, it } from 'vitest';
import { must } from '#tests/support/must';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
beforeEach(() => {
  sample = openSampleDesk();
});
afterEach(() => sample.dispose());

const rowOf = (ref: string) => must(sample.call('findings.list', {}).rows.find((row) => row.ref === ref));
const wordsAt = (ref: string) => sample.call('findings.get', { id: rowOf(ref).id }).links.map(({ words }) => words);

it('tells of a finding that is answered in another report at both findings and in both responses', () => {
  const [national, twin] = ['NOR-2122-03', 'NOR-2325-06'];
  sample.call('findings.link', {
    fromId: rowOf(national).id,
    toId: rowOf(twin).id,
    kind: 'answered-by',
    note: null,
  });
  expect(wordsAt(national)).toContain('is answered by');
  expect(wordsAt(twin)).toContain('answers');

  const { inspectionId } = rowOf(national);
  const answeredIn = () =>
    sample.call('responses.get', { inspectionId }).items.find(({ ref }) => ref === national)?.answeredIn;
  expect(answeredIn()).toBe(`to be answered with ${twin}, which has no answer yet`);

  // Once the other report's response says what is done, it stands for both.
  const other = rowOf(twin);
  const page = sample.call('responses.get', { inspectionId: other.inspectionId });
  const { id: _, revision, ...details } = page.details;
  sample.call('responses.save', {
    inspectionId: other.inspectionId,
    revision,
    details: { ...details, items: [{ findingId: other.id, action: 'Every use is recorded.', noActionBecause: null }] },
  });
  expect(answeredIn()).toBe(`answered with ${twin}`);
});
