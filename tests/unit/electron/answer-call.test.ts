import { describe, expect, it, vi } from 'vitest';
import { answerCall, type MainCalls } from '#electron/ipc/answer-call';
import type { DeskClient } from '#electron/ipc/desk-client';
import { callNames, eventNames } from '#shared/contract/call-names';
import { contract } from '#shared/contract/contract';
import { DeskError } from '#shared/contract/errors';

const asked: [string, unknown][] = [];
const desk = {
  call: (name: string, input: unknown) => {
    asked.push([name, input]);
    return Promise.resolve({ ok: true, value: 'from the desk' });
  },
} as unknown as DeskClient;
const mainCalls = {
  'app.state': () => 'state',
  'app.setTheme': () => {
    throw new Error('secret /home/someone/path');
  },
  'app.openSample': () => {
    throw new DeskError('file-unwritable', 'The folder cannot be written to.');
  },
  'print.job': (_: unknown, { contentsId }: { contentsId: number }) => contentsId,
} as unknown as MainCalls;
const window = { page: 'window', contentsId: 1 } as const;
const print = { page: 'print', contentsId: 7 } as const;
const ask = (name: unknown, input: unknown, caller: typeof window | typeof print | null, log = vi.fn()) =>
  answerCall(name, input, caller, desk, mainCalls, log);

describe('answerCall', () => {
  it('passes a valid call on to the desk', async () => {
    expect(await ask('metrics.get', { id: 'm' }, window)).toEqual({ ok: true, value: 'from the desk' });
    expect(asked.at(-1)).toEqual(['metrics.get', { id: 'm' }]);
  });

  it('refuses strangers, unknown names and names of the prototype', async () => {
    for (const outcome of [
      await ask('app.state', {}, null),
      await ask('nothing', {}, window),
      await ask('toString', {}, window),
      await ask({ name: 'app.state' }, {}, window),
    ]) {
      expect(outcome).toMatchObject({ ok: false, error: { code: 'refused' } });
    }
  });

  it('keeps the print page and the window apart', async () => {
    expect(await ask('metrics.list', {}, print)).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(await ask('print.job', {}, window)).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(await ask('print.job', {}, print)).toEqual({ ok: true, value: 7 });
  });

  it.each([
    ['metrics.get', {}],
    ['metrics.get', { id: '' }],
    ['metrics.get', { id: 'x'.repeat(65) }],
    ['metrics.get', { id: 'm', sql: 'DROP' }],
    ['packs.addBlock', { packId: 'p', revision: 1, index: -1, kind: 'text' }],
    ['packs.addBlock', { packId: 'p', revision: 1, index: 0, kind: 'script' }],
    ['packs.setDetails', { packId: 'p', revision: 1, title: '   ', marking: 'OFFICIAL' }],
    ['packs.updateBlock', { packId: 'p', revision: 1, block: { id: 'b', kind: 'text', heading: 'x', text: '<b>' } }],
  ])('refuses invalid input of %s: %j', async (name, input) => {
    const before = asked.length;
    const outcome = await ask(name, input, window);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(asked).toHaveLength(before);
  });

  it('names the field that is wrong', async () => {
    const outcome = await ask(
      'packs.setDetails',
      { packId: 'p', revision: 1, title: ' ', marking: 'OFFICIAL' },
      window,
    );
    expect(outcome).toMatchObject({ error: { fields: { title: 'Give the pack a title.' } } });
  });

  it('masks the unexpected and logs it under the reference that it gives', async () => {
    const log = vi.fn();
    const outcome = await ask('app.setTheme', { theme: 'dark' }, window, log);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(outcome)).not.toContain('someone');
    expect(log).toHaveBeenCalledWith(
      (outcome as { error: { ref: string } }).error.ref,
      expect.stringContaining('secret'),
    );
  });

  it('passes an expected failure on as it is', async () => {
    expect(await ask('app.openSample', {}, window)).toEqual({
      ok: false,
      error: { code: 'file-unwritable', message: 'The folder cannot be written to.' },
    });
  });
});

describe('the preload script', () => {
  it('knows exactly the names of the contract', () => {
    expect([...callNames].toSorted()).toEqual(Object.keys(contract).toSorted());
    expect(new Set(eventNames).size).toBe(eventNames.length);
  });
});
