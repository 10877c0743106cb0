import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
beforeEach(() => {
  sample = openSampleDesk();
});
afterEach(() => sample.dispose());

const source = {
  kind: 'new',
  release: null,
  title: 'Monthly return',
  publisher: 'Norfolk Constabulary',
  address: null,
  publishedOn: null,
  retrievedOn: null,
} as const;
const enter = (metricId: string, period: string, value: string) =>
  sample.call('figures.enter', { metricId, period, value, source, locator: 'Page 3' });
const newest = (metricId: string) => sample.call('metrics.get', { id: metricId }).table.rows[0];

describe('a figure entered by hand', () => {
  it('is stored with its source and can say so', () => {
    const { observationId, outcome } = enter('calls-999-under-10s', 'October 2023', '87.9%');
    expect(outcome).toBe('recorded');
    expect(newest('calls-999-under-10s')?.cells).toEqual(expect.arrayContaining(['October 2023', '87.9%']));
    expect(sample.call('figures.get', { observationId })).toMatchObject({
      value: '87.9%',
      locator: 'Page 3',
      file: null,
      source: { title: 'Monthly return', publisher: 'Norfolk Constabulary' },
    });
  });

  it('takes "49 of 82" as a percentage and keeps both counts', () => {
    enter('calls-101-abandoned', '12 months to 31 March 2025', '49 of 82');
    expect(newest('calls-101-abandoned')?.cells).toContain('60%');
  });

  it('corrects a figure by a new entry beside the earlier one', () => {
    const { observationId, outcome } = enter('calls-999-total', 'January 2022', '8,958');
    expect(outcome).toBe('revised');
    expect(sample.call('figures.get', { observationId }).vintages.map(({ value }) => value)).toEqual([
      '8,958',
      '2,958',
    ]);
  });

  it.each([
    ['calls-999-total', 'the other day', '5', 'period'],
    ['calls-999-total', '12 months to 30 June 2023', '5', 'period'],
    ['calls-999-total', 'October 2023', 'many', 'value'],
    ['calls-999-total', 'October 2023', '12%', 'value'],
    ['calls-999-under-10s', 'October 2023', '120', 'value'],
  ])('refuses %s, %s, %s at the field that is wrong, and makes no source', (metricId, period, value, field) => {
    const before = sample.call('sources.list', {}).length;
    expect(() => enter(metricId, period, value)).toThrow(
      expect.objectContaining({ code: 'invalid-input', fields: { [field]: expect.any(String) } }),
    );
    expect(sample.call('sources.list', {})).toHaveLength(before);
  });
});
