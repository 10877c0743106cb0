import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  title: 'Recorded crime, rolling years',
  publisher: 'Home Office',
  address: null,
  publishedOn: '2019-01-24',
  retrievedOn: null,
} as const;

/** Robbery of one force for so many rolling years, one a month. */
function longTable(rows: number): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const [year, month] = [1960 + Math.floor(index / 12), (index % 12) + 1];
    const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return `${day}-${String(month).padStart(2, '0')}-${year},Norfolk,East,Robbery,${1000 + (index % 90)}`;
  });
  return ['12 months ending,PFA,Region,Offence,Rolling year total number of offences', ...lines].join('\r\n');
}

function preview(name: string, text: string) {
  const path = join(sample.folder, name);
  writeFileSync(path, text);
  return sample.task('previewFile', { path });
}
const commit = (token: string, reason: string | null = null) =>
  sample.call('imports.commit', { token, source, revisions: 'accept', reason });

describe('a long import', () => {
  it('tells how far it is and answers questions meanwhile from what was there before', async () => {
    const told: number[] = [];
    const ended: unknown[] = [];
    sample.desk.onProgress((progress) => {
      expect(progress).toMatchObject({ fileName: 'long.csv', total: 700 });
      if (progress.ended === null) told.push(progress.done);
      else ended.push(progress.ended);
    });
    const before = sample.call('metrics.list', {}).rows.length;
    const storing = commit((await preview('long.csv', longTable(700))).token);
    expect(sample.call('metrics.list', {}).rows).toHaveLength(before);
    expect((await storing).recorded).toBe(700);
    expect(told).toEqual([0, 500, 700]);
    expect(ended).toEqual([{ kind: 'stored', recorded: 700, revised: 0 }]);
    expect(sample.call('metrics.list', {}).rows).toHaveLength(before + 1);
  });

  it('keeps nothing when it is cancelled, and still waits to be stored', async () => {
    const before = {
      rows: sample.call('metrics.list', {}).rows.length,
      sources: sample.call('sources.list', {}).length,
    };
    const { token } = await preview('long.csv', longTable(700));
    expect(sample.call('imports.cancel', { token })).toBe(false);
    const storing = commit(token);
    expect(sample.call('imports.cancel', { token })).toBe(true);
    await expect(storing).rejects.toMatchObject({ code: 'cancelled' });
    expect(sample.call('metrics.list', {}).rows).toHaveLength(before.rows);
    expect(sample.call('sources.list', {})).toHaveLength(before.sources);
    expect(sample.call('imports.list', {})).toEqual([]);
    expect((await commit(token)).recorded).toBe(700);
  });

  it('lets other changes wait for it, and makes them after it', async () => {
    const storing = commit((await preview('long.csv', longTable(700))).token);
    const entered = Promise.resolve(
      sample.call('figures.enter', {
        metricId: 'calls-999-under-10s',
        period: 'October 2023',
        value: '87.9%',
        source,
        locator: 'Row 1',
      }),
    );
    const order: string[] = [];
    await Promise.all([storing.then(() => order.push('import')), entered.then(() => order.push('figure'))]);
    expect(order).toEqual(['import', 'figure']);
    expect((await entered).outcome).toBe('recorded');
  });

  it('ends with the workspace when that is closed, and leaves it whole', async () => {
    const storing = commit((await preview('long.csv', longTable(700))).token);
    sample.task('close', null);
    await expect(storing).rejects.toMatchObject({ code: 'cancelled' });
    sample.task('open', { path: sample.path });
    expect(sample.call('imports.list', {})).toEqual([]);
  });
});

describe('a metric that a table would add', () => {
  it('is put under the workspace’s own where a person says that they are the same, then and with the next release', async () => {
    const seen = await preview('first.csv', longTable(12));
    expect(seen.newMetrics).toMatchObject([{ id: 'recorded-crime:robbery', figures: 12, sameAs: null }]);
    const joined = sample.call('imports.sameMetric', {
      token: seen.token,
      proposedId: 'recorded-crime:robbery',
      metricId: 'robbery',
    });
    expect(joined.newMetrics).toMatchObject([{ sameAs: 'robbery' }]);
    const before = sample.call('metrics.get', { id: 'robbery' }).table.rows.length;
    await commit(seen.token);
    expect(sample.call('metrics.get', { id: 'robbery' }).table.rows).toHaveLength(before + 12);
    expect(sample.call('metrics.list', {}).rows.map(({ id }) => id)).not.toContain('recorded-crime:robbery');

    const next = await preview('next.csv', longTable(13));
    expect(next.newMetrics).toMatchObject([{ sameAs: 'robbery' }]);
    expect(next.counts).toMatchObject({ fresh: 1, unchanged: 12 });
  });

  it('stays of its own again when the person takes it back, and is never joined with another unit', async () => {
    const { token } = await preview('first.csv', longTable(12));
    const own = (metricId: string | null) =>
      sample.call('imports.sameMetric', { token, proposedId: 'recorded-crime:robbery', metricId });
    own('robbery');
    expect(own(null).newMetrics).toMatchObject([{ sameAs: null }]);
    expect(() => own('calls-999-under-10s')).toThrow(/not counted in the same unit/);
    expect(() => own('none')).toThrow(/no longer there/);
  });
});

describe('why a value differs', () => {
  it('is kept with the import that brought it', async () => {
    await commit((await preview('first.csv', longTable(3))).token);
    const later = await preview('second.csv', longTable(3).replace(',1002', ',1003'));
    expect(later.counts.revised).toBe(1);
    await commit(later.token, 'Recounted after the audit');
    expect(sample.call('imports.list', {})[0]).toMatchObject({ revised: 1, reason: 'Recounted after the audit' });
  });
});
