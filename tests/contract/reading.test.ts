import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readInWorker } from '#electron/services/reading/read-in-worker';
import type { DeskEvents } from '#shared/contract/desk-events';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
const told: DeskEvents['import-reading'][] = [];
beforeEach(() => {
  // The thread as the program starts it, from the same source.
  const readTables = readInWorker(join(import.meta.dirname, 'support/run-table-reader.mjs'));
  sample = openSampleDesk({ readTables });
  told.length = 0;
  sample.desk.onReading((progress) => told.push(progress));
});
afterEach(() => sample.dispose());

function table(name: string, rows: number): string {
  const path = join(sample.folder, name);
  const lines = Array.from({ length: rows }, (_, index) => {
    const [year, month] = [1960 + Math.floor(index / 12), (index % 12) + 1];
    const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return `${day}-${String(month).padStart(2, '0')}-${year},Norfolk,East,Robbery,${1000 + (index % 90)}`;
  });
  const header = '12 months ending,PFA,Region,Offence,Rolling year total number of offences';
  writeFileSync(path, [header, ...lines].join('\r\n'));
  return path;
}
const preview = (path: string) => sample.task('previewFile', { path });

describe('reading in a thread of its own', () => {
  it('gives what reading here gives, tells its stages, and can be stored', async () => {
    const seen = await preview(table('long.csv', 700));
    expect(seen.counts).toMatchObject({ rows: 700, fresh: 700 });
    expect(told).toEqual([
      { fileName: 'long.csv', stage: 'reading', rows: null },
      { fileName: 'long.csv', stage: 'recognising', rows: 701 },
    ]);
    const stored = await sample.call('imports.commit', {
      token: seen.token,
      source: {
        kind: 'new',
        title: 'Rolling years',
        publisher: 'Home Office',
        release: null,
        address: null,
        publishedOn: null,
        retrievedOn: null,
      },
      revisions: 'accept',
      reason: null,
    });
    expect(stored.recorded).toBe(700);
  }, 60_000);

  it('answers questions meanwhile, and leaves nothing when it is cancelled', async () => {
    expect(sample.call('imports.cancelReading', {})).toBe(false);
    const reading = preview(table('long.csv', 20_000));
    expect(sample.call('metrics.list', {}).rows.length).toBeGreaterThan(0);
    expect(sample.call('imports.cancelReading', {})).toBe(true);
    await expect(reading).rejects.toMatchObject({ code: 'cancelled', message: expect.stringMatching(/was stopped/) });
    expect(sample.call('imports.cancelReading', {})).toBe(false);
    expect(sample.call('imports.list', {})).toEqual([]);
  }, 60_000);

  it('gives up the file before when another is chosen, and every file with its workspace', async () => {
    const first = preview(table('first.csv', 20_000));
    const second = preview(table('second.csv', 20_000));
    await expect(first).rejects.toMatchObject({ code: 'cancelled' });
    sample.task('close', null);
    await expect(second).rejects.toMatchObject({ code: 'cancelled' });
  }, 60_000);

  it('says in the reader’s own sentence what is no table', async () => {
    const path = join(sample.folder, 'picture.csv');
    writeFileSync(path, Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'));
    await expect(preview(path)).rejects.toMatchObject({
      code: 'invalid-input',
      message: 'picture.csv is a picture, and no table.',
    });
    await expect(preview(join(sample.folder, 'none.csv'))).rejects.toMatchObject({ code: 'file-missing' });
    const pasted = sample.call('imports.paste', { html: '', text: 'no table at all' });
    await expect(pasted).rejects.toMatchObject({ code: 'invalid-input' });
  }, 60_000);
});
