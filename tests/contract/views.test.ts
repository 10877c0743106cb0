import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
beforeAll(() => {
  sample = openSampleDesk();
});
afterAll(() => sample.dispose());

describe('metrics', () => {
  it('lists each with its latest value, change, target and trend', () => {
    const { rows } = sample.call('metrics.list', {});
    expect(rows.find(({ id }) => id === 'calls-999-under-10s')).toMatchObject({
      latest: 87.1,
      latestText: '87.1%',
      periodLabel: 'September 2023',
      change: { words: '11.1 percentage point increase', tone: 'better', against: 'Sep 2022' },
      target: { text: '90%', met: false, words: 'Not met' },
    });
    expect(rows.find(({ id }) => id === 'calls-999-under-10s')?.trend).toHaveLength(23);
    expect(rows.find(({ id }) => id === 'all-recorded-crime')).toMatchObject({
      latestText: '65,115',
      change: { words: '6% decrease', difference: '−4,122', tone: 'better' },
    });
    expect(rows.find(({ id }) => id === 'homicide')?.change?.words).toBe('from 15 to 2');
    expect(rows.find(({ id }) => id === 'cyber-crime')).toMatchObject({ latest: null, change: null, trend: [] });
  });

  it('never draws a line through audit samples', () => {
    const row = sample.call('metrics.list', {}).rows.find(({ id }) => id === 'stop-search-grounds');
    expect(row).toMatchObject({ latestText: '89.1% ± 4.2', trend: [], trendTarget: null });
  });

  it('shows where every number of a metric comes from', () => {
    const page = sample.call('metrics.get', { id: 'calls-999-under-10s' });
    expect(page.table.rows).toHaveLength(23);
    expect(page.table.rows[0]?.cells).toEqual(expect.arrayContaining(['September 2023', '11,628', '87.1%', '4th']));
    const numbers = new Set(page.sources.map(({ number }) => number));
    for (const row of page.table.rows) {
      expect(numbers.has(row.sourceNumber)).toBe(true);
      expect(row.locator).not.toBe('');
    }
    expect(page.findings.map(({ ref }) => ref)).toContain('NOR-2325-19');
    expect(page.stats.map(({ value }) => value)).toEqual(['87.1%', '+11.1 points', '90%', '4th']);
  });

  it('sets beside a metric what was published with it, and not what a plan names with it', () => {
    expect(sample.call('metrics.get', { id: 'all-recorded-crime' }).table.columns.map(({ title }) => title)).toEqual([
      'Period',
      'Value',
    ]);
  });

  it('says so when a metric is not there', () => {
    expect(() => sample.call('metrics.get', { id: 'none' })).toThrow(expect.objectContaining({ code: 'not-found' }));
  });
});

describe('findings', () => {
  it('lists both inspections in report order', () => {
    const { rows } = sample.call('findings.list', {});
    expect(rows.filter(({ inspectionId }) => inspectionId === 'peel-2023-25').length).toBeGreaterThanOrEqual(20);
    expect(rows.filter(({ inspectionId }) => inspectionId === 'peel-2021-22').length).toBeGreaterThanOrEqual(10);
    expect(rows[0]?.ref).toBe('NOR-2325-01');
    expect(new Set(rows.map(({ ref }) => ref)).size).toBe(rows.length);
  });

  it('opens every finding, each with its source', () => {
    for (const { id } of sample.call('findings.list', {}).rows) {
      const page = sample.call('findings.get', { id });
      expect(page.source.publisher).not.toBe('');
      expect(page.details.text.length).toBeGreaterThan(20);
    }
  });

  it('carries the figures of the report, as published', () => {
    const { rows } = sample.call('findings.list', {});
    const page = sample.call('findings.get', { id: rows.find(({ ref }) => ref === 'NOR-2325-07')?.id ?? '' });
    expect(page.figures[0]).toMatchObject({ value: '89.1% ± 4.2', comparator: 'Review of 2021: 66.5% ± 5.5' });
    expect(page.tests.map(({ details }) => details.metricId)).toEqual(['stop-search-grounds']);
  });

  it('walks from the first to the last', () => {
    const { rows } = sample.call('findings.list', {});
    let id: string | null = rows[0]?.id ?? null;
    const walked: string[] = [];
    while (id !== null) {
      walked.push(id);
      id = sample.call('findings.get', { id }).neighbours.next;
    }
    expect(walked).toEqual(rows.map((row) => row.id));
  });
});

describe('sources', () => {
  it('accounts for every observation and finding by source', () => {
    const rows = sample.call('sources.list', {});
    const findings = rows.reduce((sum, row) => sum + row.findings, 0);
    expect(findings).toBe(sample.call('findings.list', {}).rows.length);
    expect(rows.reduce((sum, row) => sum + row.observations, 0)).toBeGreaterThan(23 * 5 + 12 * 3);
  });
});
