import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueWords } from '#shared/domain/meeting/due-words';
import { plainMeeting, type Meeting } from '#shared/domain/meeting/meeting';
import { meetingPrompt } from '#shared/domain/meeting/meeting-prompt';
import { nextDates } from '#shared/domain/meeting/next-dates';
import { nextMeeting } from '#shared/domain/meeting/next-meeting';
import { nextStep } from '#shared/domain/meeting/next-step';
import { parseDue } from '#shared/import/cells/parse-due';
import { addDays, monthsBetween } from '#shared/text/dates';

const days = fc.integer({ min: 0, max: 36_000 }).map((count) => addDays('1960-01-01', count));
const weekday = (iso: string) => new Date(`${iso}T00:00:00Z`).getUTCDay();

test('a quarterly series keeps its weekday and its place in the month', () => {
  // Fourth Thursdays; 31 October 2024 is a fifth one, and February has four.
  expect(nextDates('2023-10-26', { every: 3, unit: 'month' }, 4)).toEqual([
    '2024-01-25',
    '2024-04-25',
    '2024-07-25',
    '2024-10-24',
  ]);
  expect(nextDates('2024-10-31', { every: 4, unit: 'month' }, 1)).toEqual(['2025-02-27']);
  expect(nextDates('2024-10-24', { every: 6, unit: 'week' }, 2)).toEqual(['2024-12-05', '2025-01-16']);
});

test('every proposed day is on the weekday of the last, in the month that the repeat names', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 12 }), (last, every) => {
      nextDates(last, { every, unit: 'month' }, 5).forEach((day, index) => {
        expect(weekday(day)).toBe(weekday(last));
        expect(monthsBetween(last, day)).toBe(every * (index + 1));
      });
    }),
  );
});

test('a promised time is read as it is written, and written as it is read', () => {
  expect(parseDue('October 2024')).toEqual({ from: '2024-10-01', to: '2024-10-31' });
  expect(parseDue('31 March 2025')).toEqual({ from: '2025-03-31', to: '2025-03-31' });
  expect(parseDue('2024/25 Q3')).toEqual({ from: '2024-10-01', to: '2024-12-31' });
  expect(parseDue('soon')).toBeNull();
  for (const written of ['October 2024', '31 March 2025', '2024/25 Q3', '2024/25', '12 months to 30 June 2025']) {
    const due = parseDue(written);
    expect(due === null ? null : dueWords(due)).toBe(written);
  }
});

test('any day that is promised for survives being written and read again', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(parseDue(dueWords({ from: day, to: day }))).toEqual({ from: day, to: day });
    }),
  );
});

const meeting = (heldOn: string, more: Partial<Meeting> = {}): Meeting => ({
  ...plainMeeting,
  id: heldOn,
  title: 'Meeting',
  heldOn,
  ...more,
});

test('the meeting that is prepared is the earliest that is still open', () => {
  const held = meeting('2024-01-25', { status: 'held' });
  const cancelled = meeting('2024-04-25', { status: 'cancelled' });
  const next = meeting('2024-07-25');
  const later = meeting('2024-10-24');
  expect(nextMeeting([later, cancelled, next, held])).toBe(next);
  expect(nextMeeting([held, cancelled])).toBe(held);
  expect(nextMeeting([])).toBeNull();
});

test('a meeting’s dates ask for what is due next, and for whether it was held', () => {
  const coming = meeting('2024-10-24', { papersDueOn: '2024-10-17', questionsDueOn: '2024-10-10' });
  expect(meetingPrompt(coming, '2024-08-01')).toBeNull();
  expect(meetingPrompt(coming, '2024-10-07')).toBe('Questions from the public close in 3 days, on 10 October 2024.');
  expect(meetingPrompt(coming, '2024-10-16')).toBe('Papers are due in 1 day, on 17 October 2024.');
  expect(meetingPrompt(coming, '2024-10-18')).toBe('Papers were due on 17 October 2024 and are not marked as out.');
  expect(meetingPrompt({ ...coming, status: 'papers-out' }, '2024-10-18')).toBeNull();
  expect(meetingPrompt(coming, '2024-10-25')).toBe('Its day has passed: say whether it was held.');
});

test('a meeting is opened for its papers, then for the room, then for its minutes', () => {
  const heldOn = '2024-10-24';
  expect(nextStep({ status: 'planned', heldOn }, '2024-10-01')).toBe('papers');
  expect(nextStep({ status: 'papers-out', heldOn }, '2024-10-01')).toBe('room');
  expect(nextStep({ status: 'planned', heldOn }, heldOn)).toBe('room');
  expect(nextStep({ status: 'papers-out', heldOn }, '2024-10-25')).toBe('held');
  expect(nextStep({ status: 'planned', heldOn }, '2024-10-25')).toBe('held');
  expect(nextStep({ status: 'held', heldOn }, heldOn)).toBe('minutes');
  expect(nextStep({ status: 'cancelled', heldOn }, heldOn)).toBeNull();
});
