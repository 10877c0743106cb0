import { describe, expect, test } from 'vitest';
import { nextRelease } from '#shared/domain/release/next-release';

const bulletin = { cadence: 'quarterly', announced: ['2024-01-25'] } as const;

describe('the next release', () => {
  test('is the first announced day that no held release answers', () => {
    expect(nextRelease(bulletin, ['2023-10-19', '2023-07-20'], '2023-12-01')).toEqual({
      state: 'up-to-date',
      words: 'Expected on 25 January 2024, in 55 days.',
      last: '2023-10-19',
      next: { on: '2024-01-25', usual: false },
    });
  });

  test.each([
    ['2024-01-11', 'due-soon', 'Expected on 25 January 2024, in 14 days.'],
    ['2024-01-10', 'up-to-date', 'Expected on 25 January 2024, in 15 days.'],
    ['2024-01-24', 'due-soon', 'Expected on 25 January 2024, in 1 day.'],
    ['2024-01-25', 'due-soon', 'Expected today.'],
    ['2024-01-26', 'stale', 'Expected on 25 January 2024, 1 day ago, and not held.'],
    ['2024-11-22', 'stale', 'Expected on 25 January 2024, 302 days ago, and not held.'],
  ])('on %s is %s', (today, state, words) => {
    expect(nextRelease(bulletin, ['2023-10-19'], today)).toMatchObject({ state, words });
  });

  test('is answered by a release of that day, a few days before it, or later', () => {
    for (const day of ['2024-01-18', '2024-01-25', '2024-02-02']) {
      expect(nextRelease(bulletin, ['2023-10-19', day], '2024-03-01').state).toBe('up-to-date');
    }
    expect(nextRelease(bulletin, ['2023-10-19', '2024-01-17'], '2024-03-01').state).toBe('stale');
  });

  test('follows from how often it comes where no day is announced, with a month of grace', () => {
    const monthly = { cadence: 'monthly', announced: [] } as const;
    expect(nextRelease(monthly, ['2023-10-05'], '2023-12-06')).toMatchObject({
      state: 'up-to-date',
      words: 'The next usually comes in about November 2023.',
      next: { on: '2023-11-05', usual: true },
    });
    expect(nextRelease(monthly, ['2023-10-05'], '2023-12-07').state).toBe('stale');
  });

  test('is not guessed where nothing says', () => {
    expect(nextRelease({ cadence: 'irregular', announced: [] }, ['2023-10-05'], '2026-01-01')).toMatchObject({
      state: 'unknown',
      next: null,
    });
    expect(nextRelease({ cadence: 'monthly', announced: [] }, [], '2026-01-01')).toMatchObject({
      state: 'unknown',
      last: null,
      next: null,
    });
  });
});
