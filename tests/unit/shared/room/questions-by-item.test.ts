import { expect, test } from 'vitest';
import { questionsByItem } from '#shared/room/questions-by-item';
import { behindWords, clockWords } from '#shared/text/clock-words';

const agenda = [
  { id: 'public', shows: 'public-questions' },
  { id: 'office', shows: 'questions' },
  { id: 'other', shows: null },
] as const;
const asked = [
  { id: 'a', agendaItemId: null, origin: 'written' },
  { id: 'b', agendaItemId: null, origin: 'public' },
  { id: 'c', agendaItemId: 'other', origin: 'public' },
  { id: 'd', agendaItemId: 'gone', origin: 'proposed' },
] as const;
const ids = (items: Parameters<typeof questionsByItem>[0]) =>
  [...questionsByItem(items, asked)].map(([key, questions]) => [key, questions.map(({ id }) => id).join('')]);

test('a question is asked under the item that it names, else under that of its kind', () => {
  expect(ids(agenda)).toEqual([
    ['office', 'ad'],
    ['public', 'b'],
    ['other', 'c'],
  ]);
});

test('the public’s questions fall to the office’s item, and what no item takes is not lost', () => {
  expect(ids([agenda[1], agenda[2]])).toEqual([
    ['office', 'abd'],
    ['other', 'c'],
  ]);
  expect(ids([agenda[2]])).toEqual([
    [null, 'abd'],
    ['other', 'c'],
  ]);
});

test('a clock’s words', () => {
  expect([0, 59_999, 247_000, 3_847_000, -5].map(clockWords)).toEqual(['0:00', '0:59', '4:07', '1:04:07', '0:00']);
  expect([59_000, 61_000, -250_000].map(behindWords)).toEqual(['on time', '1 minute behind', '4 minutes ahead']);
});
