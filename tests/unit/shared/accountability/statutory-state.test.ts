import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statutoryState } from '#shared/accountability/statutory-state';
import type { StatutoryDate } from '#shared/domain/statutory/statutory-date';
import { addDays, addMonths } from '#shared/text/dates';

const precept: StatutoryDate = {
  title: 'Tell the panel of the proposed precept',
  law: 'Regulation 3',
  cadence: 'yearly',
  firstOn: '2013-02-01',
  isLawfulDay: true,
  isFollowed: true,
  note: null,
};

describe('a day of each year', () => {
  test.each([
    ['2024-10-08', [], 'ahead', '2025-02-01'],
    ['2025-01-10', [], 'due-soon', '2025-02-01'],
    ['2025-02-01', [], 'due-soon', '2025-02-01'],
    ['2025-02-02', [], 'overdue', '2025-02-01'],
    ['2025-04-02', [], 'overdue', '2025-02-01'],
    // Asked after for 60 days: a row that nobody keeps does not stay overdue all year.
    ['2025-04-03', [], 'ahead', '2026-02-01'],
    ['2025-02-02', ['2025-02-01'], 'ahead', '2026-02-01'],
    ['2025-01-20', ['2025-02-01'], 'ahead', '2026-02-01'],
    ['2012-12-31', [], 'ahead', '2013-02-01'],
  ])('on %s, with %j done, it is %s for %s', (today, done, state, on) => {
    expect(statutoryState(precept, done, today)).toMatchObject({ state, on });
  });

  test('says in words how long ago or how long yet', () => {
    expect(statutoryState(precept, [], '2025-02-02').words).toBe('1 day ago.');
    expect(statutoryState(precept, [], '2025-02-01').words).toBe('Due today.');
    expect(statutoryState(precept, [], '2025-01-30').words).toBe('In 2 days.');
  });
});

test('the last of a month stays the last where a month is shorter', () => {
  const monthly = { ...precept, cadence: 'monthly', firstOn: '2024-01-31' } as const;
  expect(statutoryState(monthly, ['2024-01-31'], '2024-02-10').on).toBe('2024-02-29');
  expect(statutoryState(monthly, ['2024-02-29'], '2024-03-01').on).toBe('2024-03-31');
});

test('what comes once stays overdue until it is done', () => {
  const once = { ...precept, cadence: 'irregular', firstOn: '2020-01-01' } as const;
  expect(statutoryState(once, [], '2024-10-08').state).toBe('overdue');
  expect(statutoryState(once, ['2020-01-01'], '2024-10-08')).toMatchObject({ state: 'done', on: null });
});

test('asks for a day where the law names none, and is still where the office laid it aside', () => {
  expect(statutoryState({ ...precept, firstOn: null, isLawfulDay: false }, [], '2024-10-08')).toMatchObject({
    state: 'unset',
    on: null,
  });
  expect(statutoryState({ ...precept, isFollowed: false }, [], '2025-02-02')).toMatchObject({
    state: 'aside',
    on: null,
  });
});

test('marking what stands as done always leads to a later day of the row', () => {
  const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2010-01-01', days));
  const cadence = fc.constantFrom('monthly', 'quarterly', 'half-yearly', 'yearly');
  const months = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 } as const;
  fc.assert(
    fc.property(day, day, cadence, fc.integer({ min: 1, max: 5 }), (firstOn, today, often, times) => {
      const date = { ...precept, firstOn, cadence: often };
      const done: string[] = [];
      for (let time = 0; time < times; time += 1) {
        const { on, state } = statutoryState(date, done, today);
        if (on === null) throw new Error('A date that comes again has a day.');
        expect(done.every((before) => before < on)).toBe(true);
        expect(on < today).toBe(state === 'overdue');
        const steps = Array.from({ length: 400 }, (_, step) => addMonths(firstOn, step * months[often]));
        expect(steps).toContain(on);
        done.push(on);
      }
    }),
    { numRuns: 200 },
  );
});
