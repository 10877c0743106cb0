import { describe, expect, it, vi } from 'vitest';
import type { Block, Pack } from '#shared/pack/pack';
import { PackQueue } from '../../../renderer/features/packs/editing/pack-queue';

const block = (id: string, heading: string): Block => ({ id, kind: 'questions', heading, answerLines: 0 });
const packAt = (
  revision: number,
  blocks: readonly Block[] = [block('a', 'A'), block('b', 'B'), block('c', 'C')],
): Pack => ({
  id: 'p',
  title: 'Pack',
  meetingId: 'm',
  revision,
  body: { schemaVersion: 1, marking: 'OFFICIAL', blocks: [...blocks] },
});
const conflict = new Error('conflict');
const queueOf = (pack: Pack, refreshed: Pack = pack) => {
  const onConflict = vi.fn<(kept: boolean) => void>();
  const queue = new PackQueue(pack, {
    refresh: () => Promise.resolve(refreshed),
    isConflict: (error) => error === conflict,
    onConflict,
  });
  return { queue, onConflict };
};
const retitled = (newest: Block): Block => block(newest.id, 'New');

describe('the changes of one pack', () => {
  it('are made one after another, each from the revision that the last one left', async () => {
    const { queue } = queueOf(packAt(4));
    const seen: number[] = [];
    const send = async (revision: number) => {
      seen.push(revision);
      await Promise.resolve();
      return { revision: revision + 1, blockId: null };
    };
    await Promise.all([queue.run(send), queue.run(send), queue.run(send)]);
    expect(seen).toEqual([4, 5, 6]);
  });

  it('go on after one that failed', async () => {
    const { queue } = queueOf(packAt(1));
    await expect(queue.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(queue.status()).toBe('failed');
    await queue.run((revision) => Promise.resolve({ revision: revision + 1, blockId: null }));
    expect(queue.status()).toBe('saved');
  });

  it('keep an edit of a block through a conflict', async () => {
    const { queue, onConflict } = queueOf(packAt(1), packAt(9));
    const send = vi.fn<(revision: number, changed: Block) => Promise<{ revision: number; blockId: null }>>((revision) =>
      revision === 9 ? Promise.resolve({ revision: 10, blockId: null }) : Promise.reject(conflict),
    );
    await queue.edit('a', retitled, send);
    expect(send.mock.calls.map(([revision, changed]) => [revision, 'heading' in changed && changed.heading])).toEqual([
      [1, 'New'],
      [9, 'New'],
    ]);
    expect(onConflict).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('do not repeat a change of the order after a conflict', async () => {
    const { queue, onConflict } = queueOf(packAt(1), packAt(9));
    const send = vi.fn<() => Promise<never>>(() => Promise.reject(conflict));
    await expect(queue.run(send)).rejects.toBe(conflict);
    expect(send).toHaveBeenCalledTimes(1);
    expect(onConflict).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('make two quick steps two steps', async () => {
    const { queue } = queueOf(packAt(1));
    const to: number[] = [];
    const down = () =>
      queue.move(
        'a',
        (ids) => ids.indexOf('a') + 1,
        (revision, toIndex) => {
          to.push(toIndex);
          return Promise.resolve({ revision: revision + 1, blockId: 'a' });
        },
      );
    expect(await Promise.all([down(), down(), down()])).toEqual([1, 2, 2]);
    expect(to).toEqual([1, 2]);
  });

  it('call an answer old that left before the last change was stored', async () => {
    const { queue } = queueOf(packAt(1));
    await queue.run(() => Promise.resolve({ revision: 2, blockId: null }));
    expect(queue.isOld(packAt(1))).toBe(true);
    expect(queue.isOld(packAt(2))).toBe(false);
  });

  it('are not called saved while somebody is typing', () => {
    const { queue } = queueOf(packAt(1));
    queue.draft('a.heading', () => undefined);
    expect(queue.status()).toBe('saving');
    queue.draft('a.heading', null);
    expect(queue.status()).toBe('saved');
  });
});
