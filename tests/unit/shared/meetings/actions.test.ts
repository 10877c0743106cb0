import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actionData } from '#shared/accountability/action-data';
import { actionState } from '#shared/accountability/action-state';
import { lastScrutinised } from '#shared/accountability/last-scrutinised';
import { carriedWords, timesCarried } from '#shared/accountability/times-carried';
import type { Action, ActionUpdate } from '#shared/domain/meeting/action';
import { plainMeeting, type Meeting } from '#shared/domain/meeting/meeting';
import type { Metric } from '#shared/domain/metric/metric';
import { monthPeriod, yearEnding } from '#shared/domain/period/period-labels';
import { addMonths } from '#shared/text/dates';
import type { Observation } from '#shared/domain/observation/observation';
import type { Period } from '#shared/domain/period/period';
import { observe as plainly } from '../analysis/norfolk-fixture';

const observe = (id: string, period: Period, value: number): Observation => ({ ...plainly(period, value), id });

const meeting = (heldOn: string, more: Partial<Meeting> = {}): Meeting => ({
  ...plainMeeting,
  id: heldOn,
  title: 'Meeting',
  heldOn,
  status: 'held',
  ...more,
});
const quarters = ['2024-10-24', '2025-01-23', '2025-04-24', '2025-07-24'].map((day) => meeting(day));
const [first, second, , fourth] = quarters as [Meeting, Meeting, Meeting, Meeting];

test('an action is counted at each meeting of its kind from where it was made', () => {
  const action = { madeOn: first.heldOn, meetingId: first.id };
  expect(quarters.map((at) => timesCarried(action, at, quarters))).toEqual([1, 2, 3, 4]);
  expect(carriedWords(4)).toBe('4th meeting');
  expect(carriedWords(1)).toBe('new');
});

test('cancelled meetings and meetings of another kind carry nothing; what was said elsewhere begins at the next meeting', () => {
  const action = { madeOn: first.heldOn, meetingId: first.id };
  const meetings = [
    ...quarters.map((each) => (each === second ? { ...each, status: 'cancelled' as const } : each)),
    meeting('2025-02-01', { kindId: 'deep-dive' }),
  ];
  expect(timesCarried(action, fourth, meetings)).toBe(3);
  expect(timesCarried({ madeOn: '2024-09-23', meetingId: null }, first, quarters)).toBe(1);
  expect(timesCarried({ madeOn: '2024-09-23', meetingId: null }, fourth, quarters)).toBe(4);
  expect(timesCarried({ madeOn: '2025-02-01', meetingId: null }, first, quarters)).toBe(0);
});

test('the count never falls from one meeting to the next, whatever is cancelled', () => {
  const cancelled = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(cancelled, (flags) => {
      const all = flags.map((flag, index) =>
        meeting(addMonths('2023-01-26', index * 3), { status: flag && index > 0 ? 'cancelled' : 'held' }),
      );
      const counts = all
        .filter(({ status }) => status === 'held')
        .map((at) => timesCarried({ madeOn: '2023-01-26', meetingId: '2023-01-26' }, at, all));
      expect(counts).toEqual(counts.map((_, index) => index + 1));
    }),
  );
});

const update = (kind: ActionUpdate['kind'], datedOn: string): ActionUpdate => ({
  id: `${kind} ${datedOn}`,
  actionId: 'action',
  kind,
  datedOn,
  recordedAt: `${datedOn}T12:00:00.000Z`,
  author: 'A',
  text: 'Text',
  closedBy: kind === 'closed' ? 'data' : null,
  meetingId: null,
  questionId: null,
  observationIds: [],
});
const october: Pick<Action, 'due'> = { due: { from: '2024-10-01', to: '2024-10-31' } };

test('an action is overdue the day after its time, and closed and opened again by what is entered', () => {
  expect(actionState(october, [], '2024-10-31')).toMatchObject({ isOpen: true, overdue: false });
  expect(actionState(october, [], '2024-11-01')).toMatchObject({
    overdue: true,
    words: 'Was due October 2024, 1 day ago',
  });
  const closed = [update('closed', '2025-07-24')];
  expect(actionState(october, closed, '2025-07-24').words).toBe('Closed on 24 July 2025, by the data');
  expect(actionState(october, closed, '2025-07-23').isOpen).toBe(true);
  expect(actionState(october, [...closed, update('reopened', '2025-08-01')], '2025-08-02').isOpen).toBe(true);
});

const abandoned: Metric = {
  id: 'calls-101-abandoned',
  title: '101 calls abandoned',
  shortTitle: '101 abandoned',
  publishedLabel: null,
  theme: '101',
  unit: 'percent',
  direction: 'down',
  periodKind: 'year-ending',
  decimals: 0,
  owner: null,
  definition: '',
  countedBy: '',
  numerator: null,
  denominator: null,
};
const pilot = { due: { from: '2024-10-01', to: '2024-10-31' }, metricId: abandoned.id, aim: null };
const march2024 = observe('2024', yearEnding('2024-03-31'), 22);

test('the pilot promised for October 2024 meets the data once October is over', () => {
  expect(actionData(pilot, abandoned, [march2024], [], '2024-10-31')).toBeNull();
  const before = actionData(pilot, abandoned, [march2024], [], '2025-01-23');
  expect(before?.sentence).toBe(
    'Promised for October 2024. No figure is held for a period from 1 November 2024 on; the latest of “101 calls abandoned” is 22% for the 12 months to March 2024.',
  );
  expect(before?.reached).toBeNull();
  // A year that covers the time before and after the promise tells neither.
  const across = observe('2025', yearEnding('2025-03-31'), 12);
  expect(actionData(pilot, abandoned, [march2024, across], [], '2025-07-24')?.sentence).toMatch(
    /^Promised for October 2024\. No figure/,
  );
  const since = observe('2026', yearEnding('2026-03-31'), 9);
  const after = actionData(
    { ...pilot, aim: { value: 10, run: 1 } },
    abandoned,
    [march2024, across, since],
    [],
    '2026-07-24',
  );
  expect(after).toMatchObject({ reached: true, observationIds: ['2026'] });
  expect(after?.sentence).toContain('9%');
});

test('an aim for several figures in a row is reached only when as many were', () => {
  const monthly: Metric = { ...abandoned, id: 'answered', title: 'Answered', direction: 'up', periodKind: 'month' };
  const months = ['2023-07', '2023-08', '2023-09'];
  const action = {
    due: { from: '2023-06-01', to: '2023-06-30' },
    metricId: 'answered',
    aim: { value: 87, run: 3 },
  };
  const series = (values: readonly number[]) =>
    values.map((value, index) => observe(months[index] ?? '', monthPeriod(months[index] ?? ''), value));
  const reached = (values: readonly number[]) => actionData(action, monthly, series(values), [], '2023-10-26')?.reached;
  expect(reached([87, 87.9])).toBe(false);
  expect(reached([87, 87.9, 87.1])).toBe(true);
  expect(reached([87, 86.9, 87.1])).toBe(false);
});

test('only meetings that were held have looked at anything', () => {
  const meetings = [
    first,
    { ...second, status: 'planned' as const, objectives: [{ groupId: null, title: 'Supporting victims' }] },
  ];
  const questions = [
    { meetingId: first.id, metricId: 'a', findingId: null },
    { meetingId: second.id, metricId: 'b', findingId: 'f' },
  ];
  const items = [{ meetingId: first.id, links: [{ kind: 'finding' as const, findingId: 'g' }] }];
  const last = lastScrutinised(meetings, items, questions);
  expect([...last.metrics.keys()]).toEqual(['a']);
  expect([...last.findings.keys()]).toEqual(['g']);
  expect([...last.objectives.keys()]).toEqual([]);
});
