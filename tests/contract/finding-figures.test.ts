import { afterEach, beforeEach, expect, it } from 'vitest';
import { must } from '#tests/support/must';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
beforeEach(() => {
  sample = openSampleDesk();
});
afterEach(() => sample.dispose());

const row = (ref: string) => must(sample.call('findings.list', {}).rows.find((each) => each.ref === ref));
const page = (ref: string) => sample.call('findings.get', { id: row(ref).id });
const link = (ref: string, input: { metricId: string; period: string; enter: boolean; position?: number }) => {
  const { id, revision } = page(ref).details;
  return sample.call('findings.linkFigure', { record: { id, revision }, position: 1, ...input });
};

it('leads from a figure of a finding, and from the number in its text, to the figure of a series and its source', () => {
  // The sample links the figures that its series hold; this one is taken apart first.
  expect(page('NOR-2325-18').figures[0]?.observationId).not.toBeNull();
  const first = page('NOR-2325-18').details;
  sample.call('findings.unlinkFigure', { record: { id: first.id, revision: first.revision }, position: 1 });
  const before = page('NOR-2325-18');
  expect(before.figures[0]).toMatchObject({ observationId: null });
  // “More than a fifth” is a number of the text, and not the 22% that it rounds.
  expect(before.textParts.find(({ isNumber }) => isNumber)).toMatchObject({ text: 'a fifth', figure: null });
  expect(before.textParts.map(({ text }) => text).join('')).toBe(before.details.text);
  const { observationId } = link('NOR-2325-18', {
    metricId: 'calls-101-abandoned',
    period: '12 months to 31 March 2024',
    enter: false,
  });
  const after = page('NOR-2325-18');
  expect(after.figures[0]?.observationId).toBe(observationId);
  const figure = sample.call('figures.get', { observationId });
  expect(figure.value).toBe('22%');
  expect(figure.usedIn).toContainEqual(expect.objectContaining({ kind: 'finding', title: after.details.title }));

  const { id, revision } = after.details;
  sample.call('findings.unlinkFigure', { record: { id, revision }, position: 1 });
  expect(page('NOR-2325-18').figures[0]?.observationId).toBeNull();
  expect(() => sample.call('findings.unlinkFigure', { record: { id, revision }, position: 1 })).toThrow(
    expect.objectContaining({ code: 'conflict' }),
  );
});

it('enters the figure of the report with the report as its source, where none is held for the period', () => {
  const input = { metricId: 'calls-101-abandoned', period: '12 months to 31 March 2022' };
  expect(() => link('NOR-2325-18', { ...input, enter: false })).toThrow(/No figure of this metric is held/);
  const { observationId } = link('NOR-2325-18', { ...input, enter: true });
  const finding = page('NOR-2325-18');
  expect(sample.call('figures.get', { observationId })).toMatchObject({
    value: '22%',
    locator: finding.details.locator,
    source: { title: finding.source.title },
  });
});

it('refuses a metric of another unit and a period that is none, at the field', () => {
  const refused = (fields: Readonly<Record<string, unknown>>) =>
    expect.objectContaining({ code: 'invalid-input', fields: expect.objectContaining(fields) as unknown });
  const metrics = sample.call('metrics.list', {}).rows;
  const counted = must(metrics.find(({ id }) => id.includes('homicide') || id.includes('crime')));
  expect(() => link('NOR-2325-18', { metricId: counted.id, period: '12 months to 30 June 2023', enter: true })).toThrow(
    refused({ metricId: expect.any(String) as unknown }),
  );
  expect(() => link('NOR-2325-18', { metricId: 'calls-101-abandoned', period: 'lately', enter: true })).toThrow(
    refused({ period: expect.any(String) as unknown }),
  );
});

it('knows the numbers of every text of the sample, and which figure of the finding each is', () => {
  const pages = sample.call('findings.list', {}).rows.map(({ id }) => sample.call('findings.get', { id }));
  for (const { details, textParts } of pages) expect(textParts.map(({ text }) => text).join('')).toBe(details.text);
  const numbers = pages.flatMap(({ textParts }) => textParts.filter(({ isNumber }) => isNumber));
  expect(numbers.filter(({ figure }) => figure !== null).length).toBeGreaterThan(20);
});
