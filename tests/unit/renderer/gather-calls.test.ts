import { expect, test } from 'vitest';
import { gatherCalls } from '../../../renderer/api/gather-calls';

/** Work that is done when the test says so. */
function heldWork() {
  const begun: (readonly string[])[] = [];
  const ends: (() => void)[] = [];
  const ask = gatherCalls<string>((things) => {
    begun.push(things);
    return new Promise((resolve) => ends.push(resolve));
  });
  const end = async () => {
    ends.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { begun, ask, end };
}

test('begins at once, and does once what was asked for meanwhile', async () => {
  const { begun, ask, end } = heldWork();
  void ask(['findings']);
  expect(begun).toEqual([['findings']]);
  void ask(['findings']);
  void ask(['packs', 'findings']);
  expect(begun).toHaveLength(1);
  await end();
  expect(begun).toEqual([['findings'], ['findings', 'packs']]);
  await end();
  void ask(['meetings']);
  expect(begun.at(-1)).toEqual(['meetings']);
});

test('keeps its promise only when what was asked for last is done', async () => {
  const { ask, end } = heldWork();
  let done = 0;
  const first = ask(['a']).then(() => (done += 1));
  const second = ask(['b']).then(() => (done += 1));
  await end();
  expect(done).toBe(0);
  await end();
  await Promise.all([first, second]);
  expect(done).toBe(2);
});

test('goes on after work that failed', async () => {
  let times = 0;
  const ask = gatherCalls<string>(() => {
    times += 1;
    return times === 1 ? Promise.reject(new Error('lost')) : Promise.resolve();
  });
  await expect(ask(['a'])).rejects.toThrow('lost');
  await ask(['b']);
  expect(times).toBe(2);
});
