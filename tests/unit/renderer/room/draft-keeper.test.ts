import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyDraft, type RoomDraftBody } from '#shared/room/room-draft';
import { CallFailed } from '../../../../renderer/api/bridge';
import { DraftKeeper } from '../../../../renderer/features/meetings/room/draft-keeper';

const subject = { kind: 'question', questionId: 'q' } as const;
const typed = (text: string): RoomDraftBody => ({ ...emptyDraft, text });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A disk that refuses what was made from an older revision, and takes some time. */
function disk(delay = 10) {
  let stored: { body: RoomDraftBody | null; revision: number } = { body: null, revision: 0 };
  const texts: string[] = [];
  return {
    texts,
    stored: () => stored,
    put: (body: RoomDraftBody | null, revision: number) => {
      stored = { body, revision };
    },
    save: async (_: unknown, revision: number, body: RoomDraftBody | null) => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      if (revision !== stored.revision) throw new CallFailed({ code: 'conflict', message: 'Typed elsewhere.' });
      stored = { body, revision: body === null ? 0 : revision + 1 };
      texts.push(body?.text ?? '');
      return { revision: stored.revision };
    },
  };
}

test('what is typed without a pause is on the disk within a fraction of a second', async () => {
  const { save, stored } = disk();
  const keeper = new DraftKeeper([], save);
  for (const text of ['W', 'We', 'We ', 'We w', 'We wi', 'We wil']) {
    keeper.type(subject, typed(text));
    await vi.advanceTimersByTimeAsync(50);
    expect(text.length - (stored().body?.text.length ?? 0)).toBeLessThanOrEqual(3);
  }
  await vi.advanceTimersByTimeAsync(300);
  expect(stored().body?.text).toBe('We wil');
  expect(keeper.status(subject)).toBe('kept');
});

test('messages never overtake one another, however slow the disk is', async () => {
  const { save, texts } = disk(400);
  const keeper = new DraftKeeper([], save);
  for (let length = 1; length <= 20; length += 1) {
    keeper.type(subject, typed('x'.repeat(length)));
    await vi.advanceTimersByTimeAsync(60);
  }
  await vi.advanceTimersByTimeAsync(3000);
  expect(texts.at(-1)).toHaveLength(20);
  expect(texts.toSorted((a, b) => a.length - b.length)).toEqual(texts);
  expect(keeper.status(subject)).toBe('kept');
});

test('what was typed elsewhere is not overwritten, until a person says which counts', async () => {
  const { save, stored, put } = disk();
  const keeper = new DraftKeeper([], save);
  put(typed('theirs'), 4);
  keeper.type(subject, typed('mine'));
  await vi.advanceTimersByTimeAsync(2000);
  keeper.type(subject, typed('mine too'));
  await vi.advanceTimersByTimeAsync(2000);
  expect(keeper.status(subject)).toBe('conflict');
  expect(stored().body?.text).toBe('theirs');
  expect(keeper.body(subject)?.text).toBe('mine too');
  keeper.resolve(subject, { subject, body: typed('theirs'), changedAt: '', revision: 4 }, 'mine');
  await vi.advanceTimersByTimeAsync(2000);
  expect(stored().body?.text).toBe('mine too');
});

test('what cannot be kept is tried again and never given up', async () => {
  const { save, stored } = disk();
  let broken = true;
  const keeper = new DraftKeeper([], (...given) => (broken ? Promise.reject(new Error('busy')) : save(...given)));
  keeper.type(subject, typed('We will'));
  await vi.advanceTimersByTimeAsync(500);
  expect(keeper.status(subject)).toBe('failed');
  broken = false;
  await vi.advanceTimersByTimeAsync(2000);
  expect(stored().body?.text).toBe('We will');
  expect(keeper.status(subject)).toBe('kept');
});

test('what is typed while an answer is recorded becomes a draft of its own', async () => {
  const { save, stored, put } = disk();
  const keeper = new DraftKeeper([], save);
  keeper.type(subject, typed('First'));
  const recorded = keeper.record(subject, async (revision) => {
    expect(revision).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    put(null, 0);
  });
  await vi.advanceTimersByTimeAsync(60);
  keeper.type(subject, typed('First, and more'));
  await vi.advanceTimersByTimeAsync(2000);
  await recorded;
  expect(stored()).toEqual({ body: typed('First, and more'), revision: 1 });
});

test('what is recorded is what is on the screen when it is sent, and nothing is recorded of nothing', async () => {
  const { save } = disk(300);
  const keeper = new DraftKeeper([], save);
  const recorded: string[] = [];
  const work = async (_: number, body: RoomDraftBody) => {
    recorded.push(body.text);
  };
  await keeper.record(subject, work);
  keeper.type(subject, typed('First'));
  const ended = keeper.record(subject, work);
  await vi.advanceTimersByTimeAsync(100);
  keeper.type(subject, typed('First and last'));
  await vi.advanceTimersByTimeAsync(3000);
  await ended;
  expect(recorded).toEqual(['First and last']);
  expect(keeper.body(subject)).toBeNull();
});

test('an answer that could not be recorded stays as it was typed', async () => {
  const { save } = disk();
  const keeper = new DraftKeeper([], save);
  keeper.type(subject, typed('First'));
  const recorded = keeper.record(subject, () => Promise.reject(new Error('refused')));
  const caught = expect(recorded).rejects.toThrow('refused');
  await vi.advanceTimersByTimeAsync(2000);
  await caught;
  expect(keeper.body(subject)?.text).toBe('First');
});
