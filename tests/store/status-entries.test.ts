import { expect, test } from 'vitest';
import { sql } from '#db/connection/sql';
import { verifyChangeLog } from '#db/history/verify-change-log';
import { insertStatusEntry, listStatusEntries } from '#db/repositories/status-entries';
import { listStatusWords } from '#db/repositories/status-words';
import type { Store } from '#db/connection/store';
import type { StatusEntry } from '#shared/domain/finding/status';
import { newestLogged } from './support/change-log';
import { deskErrorOf } from './support/desk-error';
import { withFindings } from './support/findings';
import { note } from './support/small-workspace';

type NewEntry = Omit<StatusEntry, 'id' | 'recordedAt'>;

const plain: NewEntry = {
  findingId: 'calls',
  scheme: 'force',
  word: 'under-way',
  datedOn: '2024-10-01',
  author: 'Ann',
  comment: null,
  evidence: null,
  hmicfrsReference: null,
  correctsId: null,
};

function add(store: Store, rest: Partial<NewEntry>): string {
  return store.write(note, (tx) => insertStatusEntry(tx, { ...plain, ...rest }));
}

/** How HMICFRS's register of 2018 tells the life of its item 6989: seven entries on five days. */
const item6989 = [
  ['2017-02-09', 'awaiting-review', null],
  ['2017-02-10', null, 'Entered as a new recommendation.'],
  ['2018-01-25', 'being-progressed', null],
  ['2018-01-25', null, 'A second inspection took place; its findings are awaited.'],
  ['2018-02-02', null, 'The inspection team holds that it was carried out.'],
  ['2018-04-27', 'complete', null],
  ['2018-04-27', null, 'Closed on what the inspection team observed.'],
] as const;

test('the life of an item of the register is stored and read back in order', () => {
  const store = withFindings();
  const entries = item6989.map(([datedOn, word, comment]) => ({
    ...plain,
    scheme: 'hmicfrs' as const,
    datedOn,
    word,
    comment,
    hmicfrsReference: word === 'complete' ? 'Register, item 6989' : null,
  }));
  // Entered in one write, so that all have one moment.
  const ids = store.write(note, (tx) => entries.map((entry) => insertStatusEntry(tx, entry)));
  const stored = listStatusEntries(store.read, 'calls');
  const recordedAt = '2024-10-01T09:00:00.000Z';
  expect(stored).toEqual(entries.map((entry, index) => ({ ...entry, id: ids[index], recordedAt })));
  expect(new Set(stored.map(({ datedOn }) => datedOn)).size).toBe(5);
  expect(listStatusEntries(store.read)).toEqual(stored);
  expect(listStatusEntries(store.read, 'crime')).toEqual([]);
  expect(newestLogged(store, 1)).toMatchObject([
    { area: 'findings', entity: 'status_entry', action: 'insert', after: stored[6] },
  ]);
  expect(verifyChangeLog(store.read).ok).toBe(true);
});

test('an entry of an earlier day that is entered later stands before', () => {
  const store = withFindings();
  const late = add(store, { datedOn: '2024-10-02' });
  const early = add(store, { datedOn: '2024-09-30' });
  expect(listStatusEntries(store.read, 'calls').map(({ id }) => id)).toEqual([early, late]);
});

test.each(['complete', 'no-further-action'])(
  'only an entry with a reference closes the status of HMICFRS: %s',
  (word) => {
    const store = withFindings();
    const closing = { scheme: 'hmicfrs', word } as const;
    const { code, message } = deskErrorOf(() => add(store, closing));
    expect({ code, message }).toEqual({
      code: 'refused',
      message: 'Only an entry with an HMICFRS reference closes the HMICFRS status.',
    });
    expect(listStatusEntries(store.read)).toEqual([]);
    add(store, { ...closing, hmicfrsReference: 'Letter of 3 May 2024' });
    // The other schemes close on their own word.
    add(store, { scheme: 'force', word: 'done' });
    add(store, { scheme: 'office', word: 'assured' });
    expect(listStatusEntries(store.read)).toHaveLength(3);
  },
);

test('an entry is never changed or removed', () => {
  const store = withFindings();
  add(store, {});
  for (const statement of [sql`UPDATE status_entry SET comment = 'x'`, sql`DELETE FROM status_entry`])
    expect(() => store.write(note, (tx) => tx.run(statement))).toThrow(/A status entry is never/);
  expect(listStatusEntries(store.read)).toMatchObject([{ comment: null }]);
});

test('a mistake is corrected once, by an entry of the same finding and scheme', () => {
  const store = withFindings();
  const wrong = add(store, { word: 'done' });
  const refused = (rest: Partial<NewEntry>) => deskErrorOf(() => add(store, { correctsId: wrong, ...rest })).code;
  expect(refused({ findingId: 'crime' })).toBe('invalid-input');
  expect(refused({ scheme: 'office', word: 'assured' })).toBe('invalid-input');
  expect(refused({ correctsId: 'gone' })).toBe('invalid-input');
  const right = add(store, { correctsId: wrong });
  expect(refused({})).toBe('conflict');
  const newest = add(store, { correctsId: right, word: 'at-risk' });
  expect(listStatusEntries(store.read).map(({ id, correctsId }) => [id, correctsId])).toEqual([
    [wrong, null],
    [right, wrong],
    [newest, right],
  ]);
});

test('a word that its scheme does not have, and an entry that says nothing, are not stored', () => {
  const store = withFindings();
  expect(() => add(store, { word: 'complete' })).toThrow(/FOREIGN KEY/);
  expect(() => add(store, { word: null })).toThrow(/CHECK/);
  expect(listStatusEntries(store.read)).toEqual([]);
});

test('each scheme has its words in order, each with its definition', () => {
  const words = listStatusWords(withFindings().read);
  expect(words.map(({ word, closes }) => [word, closes])).toEqual([
    ['not-started', false],
    ['under-way', false],
    ['at-risk', false],
    ['done', true],
    ['not-for-us', true],
    ['not-assured', false],
    ['partly-assured', false],
    ['assured', true],
    ['awaiting-review', false],
    ['being-progressed', false],
    ['complete', true],
    ['no-further-action', true],
  ]);
  expect(words.every(({ label, definition, retired }) => label !== '' && definition !== '' && !retired)).toBe(true);
});

test('a word that an entry has keeps its meaning, whoever writes; its place and whether it is offered may change', () => {
  const store = withFindings();
  add(store, { word: 'done' });
  const change = (set: ReturnType<typeof sql>) => () =>
    store.write(note, (tx) => {
      tx.run(sql`UPDATE status_word SET ${set} WHERE scheme = 'force' AND word = 'done'`);
      tx.log({
        area: 'findings',
        entity: 'status_word',
        entityId: 'force/done',
        action: 'update',
        before: 1,
        after: 2,
      });
    });
  for (const set of [sql`label = 'x'`, sql`definition = 'x'`, sql`closes = 0`, sql`word = 'x'`])
    expect(change(set)).toThrow(/keeps its meaning|FOREIGN KEY/);
  change(sql`retired = 1, position = 9`)();
  expect(listStatusWords(store.read).find(({ word }) => word === 'done')).toMatchObject({
    label: 'Done',
    retired: true,
  });
});
