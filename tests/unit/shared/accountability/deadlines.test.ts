import { describe, expect, it } from 'vitest';
import { deadlineDay } from '#shared/accountability/deadline-day';
import { dueOf } from '#shared/accountability/due-of';

describe('the day that a report’s words set', () => {
  it.each([
    ['within six months', '2024-09-23', '2025-03-23'],
    ['Within 12 months, the force should', '2024-09-23', '2025-09-23'],
    ['within six months', '2024-08-31', '2025-02-28'],
    ['within a year', '2024-02-29', '2025-02-28'],
    ['within 28 days', '2024-09-23', '2024-10-21'],
    ['within four weeks', '2024-09-23', '2024-10-21'],
    ['by 31 March 2025', '2024-09-23', '2025-03-31'],
    ['by the end of February 2024', '2023-09-23', '2024-02-29'],
    ['immediately', '2024-09-23', '2024-09-23'],
    ['with immediate effect', '2024-09-23', '2024-09-23'],
  ])('%s, published %s: %s', (words, published, day) => {
    expect(deadlineDay(words, published)).toBe(day);
  });

  it.each(['', 'as soon as possible', 'by 31 February 2025', 'within 99,999,999 months', 'within 99,999 days'])(
    'sets none in “%s”',
    (words) => {
      expect(deadlineDay(words, '2024-09-23')).toBeNull();
    },
  );
});

describe('what is due', () => {
  const due = (hmicfrsDeadline: string | null, localDeadline: string | null, today = '2025-03-31') =>
    dueOf({ hmicfrsDeadline, localDeadline }, today);

  it('is the earlier deadline, with the other one told', () => {
    expect(due('2025-03-31', '2025-06-30')).toEqual({
      day: '2025-03-31',
      which: 'hmicfrs',
      overdue: false,
      words: '31 March 2025 (HMICFRS); locally 30 June 2025',
    });
    expect(due('2025-06-30', '2025-03-30')).toEqual({
      day: '2025-03-30',
      which: 'local',
      overdue: true,
      words: '30 March 2025 (set locally); HMICFRS 30 June 2025',
    });
  });

  it('is overdue from the day after', () => {
    expect(due('2025-03-31', null, '2025-03-31')?.overdue).toBe(false);
    expect(due('2025-03-31', null, '2025-04-01')?.overdue).toBe(true);
  });

  it('names whose day it is', () => {
    expect(due('2025-03-31', null)?.words).toBe('31 March 2025 (HMICFRS)');
    expect(due(null, '2025-03-31')).toMatchObject({ which: 'local', words: '31 March 2025 (set locally)' });
    expect(due('2025-03-31', '2025-03-31')).toMatchObject({
      which: 'hmicfrs',
      words: '31 March 2025 (HMICFRS and locally)',
    });
    expect(due(null, null)).toBeNull();
  });
});
