import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDeskClient, type DeskClient } from '#electron/ipc/desk-client';
import { serveDesk } from '#electron/ipc/desk-host';
import type { DeskMessage, DeskRequest } from '#electron/ipc/desk-messages';
import { openSampleDesk, sampleFolder, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
let client: DeskClient;
let channel: MessageChannel;
const log = vi.fn();

beforeEach(() => {
  sample = openSampleDesk();
  channel = new MessageChannel();
  serveDesk(
    {
      send: (message: DeskMessage) => channel.port2.postMessage(message),
      listen: (listener) => channel.port2.on('message', listener),
    },
    sample.desk,
  );
  client = createDeskClient(
    {
      send: (request: DeskRequest) => channel.port1.postMessage(request),
      listen: (listener) => channel.port1.on('message', listener),
    },
    log,
  );
});
afterEach(() => {
  channel.port1.close();
  sample.dispose();
});

describe('the link between the main process and the desk', () => {
  it('answers many calls at once, each with its own answer', async () => {
    const ids = ['homicide', 'robbery', 'calls-999-total'];
    const pages = await Promise.all(ids.map((id) => client.call('metrics.get', { id })));
    expect(pages.map((outcome) => (outcome.ok ? outcome.value.id : null))).toEqual(ids);
  });

  it('carries an expected failure as a value, never as a stack', async () => {
    const outcome = await client.call('metrics.get', { id: 'none' });
    expect(outcome).toEqual({
      ok: false,
      error: { code: 'not-found', message: 'That metric is no longer in the workspace.' },
    });
  });

  it('masks the unexpected and sends its detail to the log', async () => {
    const outcome = await client.call('no.such.call' as 'home.get', {});
    expect(outcome).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(log).toHaveBeenCalledWith(expect.any(String), expect.stringContaining('TypeError'));
  });

  it('keeps the open workspace when another cannot be opened', async () => {
    const junk = join(sample.folder, 'junk.adesk');
    writeFileSync(
      junk,
      'this is not a database, and long enough to have a header of a hundred bytes or more, as SQLite wants it to be',
    );
    await expect(client.task('open', { path: junk })).rejects.toMatchObject({ code: 'not-a-workspace' });
    await expect(client.task('open', { path: join(sample.folder, 'none.adesk') })).rejects.toMatchObject({
      code: 'file-missing',
    });
    expect((await client.call('home.get', {})).ok).toBe(true);
  });

  it('leaves no half-made workspace behind', async () => {
    const path = join(sample.folder, 'second.adesk');
    await expect(
      client.task('createSample', { path, sample: join(sample.folder, 'no-such-folder') }),
    ).rejects.toThrow();
    expect(existsSync(path)).toBe(false);
    await client.task('createSample', { path, sample: sampleFolder });
    expect(existsSync(path)).toBe(true);
  });

  it('opens a copy of a closed workspace with all that was in it', async () => {
    const before = await client.task('resolvePackTitled', { title: null });
    await client.task('close', null);
    expect(await client.call('home.get', {})).toMatchObject({ ok: false, error: { code: 'no-workspace' } });
    const copy = join(sample.folder, 'copy.adesk');
    copyFileSync(sample.path, copy);
    await client.task('open', { path: copy });
    expect(await client.task('resolvePackTitled', { title: null })).toEqual(before);
  });

  it('ends open requests when the process has gone', async () => {
    channel.port2.removeAllListeners('message');
    const waiting = client.call('home.get', {});
    client.fail('gone');
    expect(await waiting).toEqual({ ok: false, error: { code: 'internal', message: 'gone' } });
    expect(await client.call('home.get', {})).toMatchObject({ ok: false, error: { message: 'gone' } });
  });
});
