import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkspace } from '#db/connection/open-workspace';
import { listDoubts } from '#db/repositories/observations';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
beforeEach(() => {
  sample = openSampleDesk();
});
afterEach(() => sample.dispose());

const header = '12 months ending,PFA,Region,Offence,Rolling year total number of offences';
/** A table of the Home Office's rolling-year shape with one force, one body that is none, and a date that is no month's end. */
const rollingYear = (robbery: number) =>
  [
    header,
    `31-03-2018,Norfolk,East,Robbery,${robbery}`,
    '31-03-2018,Norfolk,East,Shoplifting,"6,000"',
    '31-03-2018,Action Fraud,Fraud: Action Fraud,Fraud offences,9000',
    '30-12-2017,Norfolk,East,Robbery,400',
  ].join('\r\n');

function file(name: string, text: string): string {
  const path = join(sample.folder, name);
  writeFileSync(path, text);
  return path;
}
const source = {
  kind: 'new',
  release: 'year to March 2018',
  title: 'Recorded crime, rolling years',
  publisher: 'Home Office',
  address: null,
  publishedOn: '2019-01-24',
  retrievedOn: null,
} as const;
const preview = (path: string) => sample.task('previewFile', { path });
const store = async (path: string) =>
  sample.call('imports.commit', { token: (await preview(path)).token, source, revisions: 'accept', reason: null });

describe('importing a file', () => {
  it('shows what it would do and stores nothing before it is accepted', async () => {
    const before = sample.call('metrics.list', {}).rows.length;
    const seen = await preview(file('rolling.csv', rollingYear(430)));
    expect(seen.formatTitle).not.toBeNull();
    expect(seen.counts.rows).toBe(4);
    expect(seen.counts.fresh).toBeGreaterThanOrEqual(2);
    expect(seen.leftOut.map(({ name }) => name)).toContain('Action Fraud');
    expect(seen.issues.map(({ message }) => message).join(' ')).toMatch(/30-12-2017/);
    expect(sample.call('metrics.list', {}).rows).toHaveLength(before);
    expect(sample.call('imports.list', {})).toEqual([]);
  });

  it('stores it whole, with its source and file, and can say so of each figure', async () => {
    const stored = await store(file('rolling.csv', rollingYear(430)));
    expect(stored.recorded).toBeGreaterThanOrEqual(2);
    expect(sample.call('imports.list', {})).toMatchObject([
      { fileName: 'rolling.csv', source: source.title, takenBack: null },
    ]);
    const row = sample.call('metrics.list', {}).rows.find(({ title }) => /shoplifting/i.test(title));
    const page = sample.call('metrics.get', { id: row?.id ?? '' });
    expect(page.table.rows[0]?.cells).toContain('6,000');
    const figure = sample.call('figures.get', { observationId: page.table.rows[0]?.id ?? '' });
    expect(figure.source).toMatchObject({
      publisher: 'Home Office',
      publishedText: 'published 24 January 2019 (year to March 2018)',
    });
    const text = sample.task('exportData', {
      what: 'observations',
      format: 'csv',
      force: null,
      metric: null,
      vintage: 'latest',
    });
    expect(text).toContain(',year to March 2018,');
    expect(figure.file).toMatchObject({ name: 'rolling.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(figure.vintages).toHaveLength(1);
  });

  it('does not let a national table become the next period of an office’s own measure', async () => {
    const before = sample.call('metrics.get', { id: 'robbery' }).table.rows.length;
    await store(file('rolling.csv', rollingYear(430)));
    expect(sample.call('metrics.get', { id: 'robbery' }).table.rows).toHaveLength(before);
    expect(sample.call('metrics.get', { id: 'recorded-crime:robbery' }).table.rows[0]?.cells).toContain('430');
  });

  it('keeps a revised figure beside the old one, and takes an import back whole', async () => {
    await store(file('first.csv', rollingYear(430)));
    const later = await preview(file('second.csv', rollingYear(445)));
    expect(later.counts.revised).toBeGreaterThanOrEqual(1);
    expect(later.figures.find(({ state }) => state === 'revised')).toMatchObject({ value: '445', was: '430' });
    const { importId } = await sample.call('imports.commit', {
      token: later.token,
      source,
      revisions: 'accept',
      reason: null,
    });

    const robbery = () => {
      const id = sample
        .call('metrics.list', {})
        .rows.find(({ title, theme }) => /robbery/i.test(title) && theme === 'Recorded crime')?.id;
      const rows = sample.call('metrics.get', { id: id ?? 'robbery' }).table.rows;
      return rows.find(({ cells }) => cells.some((cell) => cell.includes('31 March 2018')));
    };
    expect(robbery()?.cells).toContain('445');
    expect(
      sample.call('figures.get', { observationId: robbery()?.id ?? '' }).vintages.map(({ value }) => value),
    ).toEqual(['445', '430']);

    sample.call('imports.takeBack', { importId, reason: 'Wrong file' });
    expect(robbery()?.cells).toContain('430');
    const history = sample.call('figures.get', { observationId: robbery()?.id ?? '' }).vintages;
    expect(history.filter(({ standing }) => standing).map(({ value }) => value)).toEqual(['430']);
    expect(sample.call('imports.list', {})[0]?.takenBack).toMatch(/Wrong file/);
    expect(() => sample.call('imports.takeBack', { importId, reason: 'Again' })).toThrow();
  });

  it('leaves the old values where it is told to keep them', async () => {
    await store(file('first.csv', rollingYear(430)));
    const { token } = await preview(file('second.csv', rollingYear(445)));
    expect((await sample.call('imports.commit', { token, source, revisions: 'keep', reason: null })).revised).toBe(0);
  });

  it('changes nothing when the same file comes again', async () => {
    const path = file('rolling.csv', rollingYear(430));
    await store(path);
    expect((await preview(path)).counts).toMatchObject({ fresh: 0, revised: 0 });
  });

  it('forgets an import that is discarded, and those that have waited too long', async () => {
    const { token } = await preview(file('rolling.csv', rollingYear(430)));
    sample.call('imports.discard', { token });
    await expect(sample.call('imports.commit', { token, source, revisions: 'accept', reason: null })).rejects.toThrow(
      /no longer waits/,
    );
  });

  it('does not make a source for an import that fails', async () => {
    const before = sample.call('sources.list', {}).length;
    const { token } = await sample.task('previewFile', { path: file('notes.csv', 'a,b\n1,2\n') });
    await expect(sample.call('imports.commit', { token, source, revisions: 'accept', reason: null })).rejects.toThrow(
      /which column is what/,
    );
    expect(sample.call('sources.list', {})).toHaveLength(before);
  });
});

describe('reading by a mapping', () => {
  const table =
    'Force,Month ending,Calls\nNorfolk Constabulary,January 2024,"11,000"\nSuffolk,January 2024,9000\nMars,January 2024,1\n';
  const mapping = {
    name: 'Monthly calls',
    headerRow: 0,
    header: ['Force', 'Month ending', 'Calls'],
    periodKind: 'month',
    forceColumn: 0,
    periodColumn: 1,
    values: { layout: 'wide', columns: [{ column: 2, metricId: 'calls-999-total' }] },
  } as const;

  it('asks for a mapping when it does not know a table, and remembers it', async () => {
    const seen = await preview(file('calls.csv', table));
    expect(seen).toMatchObject({ formatTitle: null, savedMappings: [] });
    expect(seen.table.rows[0]).toEqual(['Force', 'Month ending', 'Calls']);
    const mapped = sample.call('imports.map', {
      token: seen.token,
      mapping: {
        ...mapping,
        header: [...mapping.header],
        values: { layout: 'wide', columns: [...mapping.values.columns] },
      },
      remember: true,
    });
    expect(mapped.counts).toMatchObject({ figures: 2, fresh: 2 });
    expect(mapped.issues.map(({ message }) => message).join(' ')).toMatch(/Mars/);
    const stored = await sample.call('imports.commit', {
      token: seen.token,
      source,
      revisions: 'accept',
      reason: null,
    });
    expect(stored.recorded).toBe(2);

    const again = await preview(file('calls-2.csv', table));
    expect(again.savedMappings).toEqual(['Monthly calls']);
    expect(sample.call('imports.useMapping', { token: again.token, name: 'Monthly calls' }).counts.unchanged).toBe(2);
  });
});

describe('a doubt', () => {
  it('stays with the figure that it is about, of whichever force', async () => {
    const months = Array.from({ length: 12 }, (_, index) => `2023-${String(index + 1).padStart(2, '0')}`);
    const value = (force: string, index: number) => (force === 'Suffolk' && index === 5 ? 900 : 9000 + index * 10);
    const lines = ['Norfolk', 'Suffolk'].flatMap((force) =>
      months.map((month, index) => `${force},${month},${value(force, index)}`),
    );
    const seen = await preview(file('calls.csv', ['Force,Month,Calls', ...lines].join('\n')));
    const mapped = sample.call('imports.map', {
      token: seen.token,
      mapping: {
        name: 'Calls',
        headerRow: 0,
        header: ['Force', 'Month', 'Calls'],
        periodKind: 'month',
        forceColumn: 0,
        periodColumn: 1,
        values: { layout: 'wide', columns: [{ column: 2, metricId: 'calls-999-total' }] },
      },
      remember: false,
    });
    expect(mapped.issues.map(({ message }) => message).join(' ')).toMatch(/Suffolk.*900 is under half of/);
    await sample.call('imports.commit', { token: seen.token, source, revisions: 'keep', reason: null });
    const held = openWorkspace(sample.path);
    const doubts = listDoubts(held.read).filter(({ rule }) => rule === 'volume');
    held.close();
    expect(doubts).toHaveLength(1);
    const figure = sample.call('figures.get', { observationId: doubts[0]?.observationId ?? '' });
    expect(figure).toMatchObject({ force: 'Suffolk Constabulary', period: 'June 2023', value: '900' });
    expect(figure.doubt).toMatch(/^Suffolk.*under half of the series’ median/);
  });
});

describe('bad input', () => {
  it.each([
    ['picture.csv', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR'],
    ['broken.xlsx', 'PK\u0003\u0004 not a workbook at all'],
    ['empty.csv', ''],
  ])('says in one sentence what is wrong with %s and stores nothing', async (name, text) => {
    const path = join(sample.folder, name);
    writeFileSync(path, Buffer.from(text, 'latin1'));
    const message = await preview(path).then(
      () => '',
      (cause: unknown) => (cause as Error).message,
    );
    expect(message).not.toBe('');
    expect(message).not.toContain(sample.folder);
    expect(message).not.toContain('\n');
    expect(sample.call('imports.list', {})).toEqual([]);
  });
});

describe('what is pasted', () => {
  const copied = [
    'Month\tTotal Calls\tMean Answer Time (seconds)\t% 999 calls answered in under 10 seconds\t% 999 calls answered in 10 to under 60 seconds\t% 999 calls answered in 60 seconds and over',
    'October 2023\t11,500\t7.4\t87.3%\t12.1%\t0.6%',
    'November 2023\t2,100\t7.4\t87.0%\t12.0%\t0.5%',
    'September 2023\t11,628\t7.57\t87.1%\t12.2%\t0.7%',
  ].join('\n');

  it('is recognised without questions, and what is doubtful is said before it is stored', async () => {
    const seen = await sample.call('imports.paste', { html: '', text: copied });
    expect(seen.formatTitle).toMatch(/999/);
    expect(seen.counts).toMatchObject({ rows: 3, unchanged: 5, fresh: 10 });
    expect(seen.issues.map(({ message }) => message).join(' ')).toMatch(/99\.5%/);
    const { importId } = await sample.call('imports.commit', {
      token: seen.token,
      source,
      revisions: 'accept',
      reason: null,
    });
    expect(sample.call('metrics.get', { id: 'calls-999-under-10s' }).table.rows).toHaveLength(25);
    sample.call('imports.takeBack', { importId, reason: 'A test' });
    expect(sample.call('metrics.get', { id: 'calls-999-under-10s' }).table.rows).toHaveLength(23);
  });
});

describe('dates that end no month', () => {
  it('are said once for all rows with the same date', async () => {
    const twice = `${rollingYear(430)}\r\n30-12-2017,Norfolk,East,Shoplifting,5900`;
    const seen = await preview(file('rolling.csv', twice));
    const dates = seen.issues.filter(({ message }) => message.includes('30-12-2017'));
    expect(dates).toHaveLength(1);
    expect(dates[0]).toMatchObject({
      severity: 'error',
      row: 5,
      message: expect.stringMatching(/The same in 1 further row\.$/),
    });
    expect(seen.counts.errors).toBe(2);
  });

  it('stop their rows until a person accepts the nearest month’s end', async () => {
    const seen = await preview(file('rolling.csv', rollingYear(430)));
    expect(seen.monthEnds).toEqual({ rows: 1, accepted: false });
    expect(seen.counts.errors).toBe(1);
    const again = sample.call('imports.reread', { token: seen.token, acceptMonthEnds: true });
    expect(again.monthEnds.accepted).toBe(true);
    expect(again.counts.errors).toBe(0);
    expect(again.counts.figures).toBeGreaterThan(seen.counts.figures);
  });
});

const real = join(import.meta.dirname, '../../../shared/data');
describe.skipIf(!existsSync(real))('real files', () => {
  it('reads the ONS tables of March 2018 and then the rolling years: two vintages of Norfolk’s total', async () => {
    const ons = await store(join(real, 'ons/policeforceareatablesyearendingmarch2018v2.xlsx'));
    expect(ons.recorded).toBeGreaterThan(900);
    const seen = await preview(join(real, 'homeoffice/rec-crime-pfa.csv'));
    expect(seen.counts.rows).toBe(46_469);
    expect(seen.monthEnds.rows).toBe(927);
    const { token } = sample.call('imports.reread', { token: seen.token, acceptMonthEnds: true });
    const stored = await sample.call('imports.commit', { token, source, revisions: 'accept', reason: null });
    expect(stored.recorded).toBeGreaterThan(40_000);
    const rows = sample.call('metrics.get', { id: 'all-recorded-crime' }).table.rows;
    const march = rows.find(({ cells }) => cells[0] === '12 months to 31 March 2018');
    expect(sample.call('figures.get', { observationId: march?.id ?? '' }).vintages.map(({ value }) => value)).toEqual([
      '56,398',
      '56,235',
    ]);
    expect(rows.find(({ cells }) => cells[0] === '12 months to 31 December 2018')?.cells[1]).toBe('58,972');
  }, 120_000);
});
