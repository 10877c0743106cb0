import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentStatus } from '#shared/accountability/current-status';
import { statusLife } from '#shared/accountability/status-life';
import type { StatusEntry } from '#shared/domain/finding/status';
import { addDays, daysBetween } from '#shared/text/dates';
import { entry, item6955, item6989, words } from './status-fixture';

const now = (entries: readonly StatusEntry[], asOf?: string) =>
  currentStatus(entries, words, 'hmicfrs', asOf)?.word.label ?? null;
const life = (entries: readonly StatusEntry[], openedOn: string, today: string) =>
  statusLife(entries, words, 'hmicfrs', openedOn, today);

describe('register item 6989', () => {
  it('has seven entries on five dates and was open for 442 days', () => {
    expect(item6989).toHaveLength(7);
    expect(new Set(item6989.map(({ datedOn }) => datedOn)).size).toBe(5);
    expect(life(item6989, '2017-02-09', '2026-01-01')).toEqual({
      openedOn: '2017-02-09',
      closedOn: '2018-04-27',
      days: 442,
      words: 'closed after 442 days',
    });
    expect(life(item6989.slice(0, 5), '2017-02-09', '2018-04-27').words).toBe('open for 442 days');
  });

  it('stood as HMICFRS said on each day', () => {
    const days = ['2017-02-08', '2017-02-09', '2018-01-24', '2018-01-25', '2018-04-26', '2018-04-27'];
    expect(days.map((day) => now(item6989, day))).toEqual([
      null,
      'Awaiting review',
      'Awaiting review',
      'Being progressed',
      'Being progressed',
      'Complete',
    ]);
  });

  it('is still open on a day before it was closed', () => {
    expect(life(item6989, '2017-02-09', '2018-04-26')).toMatchObject({ closedOn: null, days: 441 });
  });
});

it('ends register item 6955 without further action, whatever comment follows', () => {
  expect(now(item6955)).toBe('No further action needed');
  expect(life(item6955, '2014-09-04', '2018-01-01')).toMatchObject({ closedOn: '2017-08-30', days: 1091 });
});

describe('corrections', () => {
  const first = entry('hmicfrs', '2024-01-05', 'awaiting-review', { id: 'a' });
  const wrong = entry('hmicfrs', '2024-02-05', 'complete', { id: 'b' });

  it('strike out what they name, whatever day they are of', () => {
    const right = entry('hmicfrs', '2024-03-05', 'being-progressed', { id: 'c', correctsId: 'b' });
    expect(now([first, wrong, right])).toBe('Being progressed');
    expect(now([first, wrong, right], '2024-02-20')).toBe('Awaiting review');
    expect(life([first, wrong, right], '2024-01-05', '2024-03-31').closedOn).toBeNull();
  });

  it('leave the status before where they are a comment', () => {
    expect(now([first, wrong, entry('hmicfrs', '2024-02-06', null, { id: 'c', correctsId: 'b' })])).toBe(
      'Awaiting review',
    );
  });

  it('do not revive what a corrected correction named', () => {
    const second = entry('hmicfrs', '2024-02-05', 'being-progressed', { id: 'c', correctsId: 'b' });
    const third = entry('hmicfrs', '2024-02-05', null, { id: 'd', correctsId: 'c' });
    expect(now([first, wrong, second, third])).toBe('Awaiting review');
  });
});

it('keeps the schemes apart', () => {
  const entries = [entry('force', '2024-05-01', 'done'), entry('office', '2024-04-01', 'not-assured')];
  expect(currentStatus(entries, words, 'force')?.word.closes).toBe(true);
  expect(currentStatus(entries, words, 'office')?.word.label).toBe('Not assured');
  expect(now(entries)).toBeNull();
});

it('takes the one entered later of two on one day, to the part of a second', () => {
  const early = entry('force', '2024-05-01', 'done', { id: 'z', recordedAt: '2024-05-01T09:00:00Z' });
  const late = entry('force', '2024-05-01', 'under-way', { id: 'a', recordedAt: '2024-05-01T09:00:00.500Z' });
  expect(currentStatus([late, early], words, 'force')?.word.label).toBe('Under way');
});

it('refuses a word that the scheme has not, and reads retired ones', () => {
  expect(() => now([entry('hmicfrs', '2024-01-01', 'done')])).toThrow(RangeError);
  expect(currentStatus([entry('force', '2024-01-01', 'amber')], words, 'force')?.word.label).toBe('Amber');
});

describe('reopening', () => {
  const entries = [
    entry('force', '2024-01-11', 'done'),
    entry('force', '2024-05-01', 'under-way'),
    entry('force', '2024-05-11', 'done'),
  ];
  const force = (list: readonly StatusEntry[], today: string) => statusLife(list, words, 'force', '2024-01-01', today);

  it('counts only the days that it stood open', () => {
    expect(force(entries.slice(0, 2), '2024-05-06')).toMatchObject({ closedOn: null, days: 15 });
    expect(force(entries.slice(0, 2), '2024-05-06').words).toBe('open for 15 days, reopened on 1 May 2024');
    expect(force(entries, '2025-01-01')).toMatchObject({ closedOn: '2024-05-11', days: 20 });
  });

  it('keeps the first day of the spell in which it is closed', () => {
    expect(force([...entries, entry('force', '2024-06-01', 'done')], '2025-01-01').closedOn).toBe('2024-05-11');
  });

  it('never counts less than nothing, where the force closed it before the report', () => {
    const early = [entry('force', '2023-12-01', 'done')];
    expect(force(early, '2024-02-01')).toMatchObject({ closedOn: '2023-12-01', days: 0 });
    expect(force([], '2024-01-02').words).toBe('open for 1 day');
  });
});

describe('properties', () => {
  const some = fc
    .array(
      fc.record({
        day: fc.integer({ min: 0, max: 40 }),
        moment: fc.integer({ min: 0, max: 3 }),
        word: fc.constantFrom('awaiting-review', 'being-progressed', 'complete', null),
        corrects: fc.option(fc.nat({ max: 11 })),
      }),
      { maxLength: 12 },
    )
    .map((list) =>
      list.map(({ day, moment, word, corrects }, index) =>
        entry('hmicfrs', addDays('2024-01-01', day), word, {
          id: `e${index}`,
          recordedAt: `2024-06-01T0${moment}:00:00Z`,
          correctsId: corrects !== null && corrects < index ? `e${corrects}` : null,
        }),
      ),
    );
  const shuffled = some.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  const day = fc.integer({ min: 0, max: 60 }).map((count) => addDays('2024-01-01', count));

  it('no order of the list changes status or life', () => {
    fc.assert(
      fc.property(shuffled, day, ([list, other], today) => {
        expect(currentStatus(other, words, 'hmicfrs', today)).toEqual(currentStatus(list, words, 'hmicfrs', today));
        expect(life(other, '2024-01-01', today)).toEqual(life(list, '2024-01-01', today));
      }),
    );
  });

  it('a corrected entry is never the status, and taking it out changes nothing', () => {
    fc.assert(
      fc.property(some, (list) => {
        const corrected = new Set(list.map(({ correctsId }) => correctsId));
        const status = currentStatus(list, words, 'hmicfrs');
        expect(corrected.has(status?.entry.id ?? '')).toBe(false);
        const kept = list.filter(({ id }) => !corrected.has(id));
        expect(currentStatus(kept, words, 'hmicfrs')).toEqual(status);
      }),
    );
  });

  it('life and status agree on whether it is closed, and no life is longer than the time', () => {
    fc.assert(
      fc.property(some, day, (list, today) => {
        const { closedOn, days } = life(list, '2024-01-01', today);
        const status = currentStatus(list, words, 'hmicfrs', today);
        expect(closedOn !== null).toBe(status?.word.closes === true);
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThanOrEqual(daysBetween('2024-01-01', today));
      }),
    );
  });
});
