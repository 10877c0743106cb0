import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastScrutinised } from '#shared/accountability/last-scrutinised';
import { takenUp } from '#shared/accountability/taken-up';
import { meetingStatuses, plainMeeting, type Meeting } from '#shared/domain/meeting/meeting';

const item = (id: string, metricId: string, meetingId = 'm') => ({
  id,
  meetingId,
  shows: null,
  links: [{ kind: 'metric' as const, metricId }],
});
const question = (id: string, agendaItemId: string) => ({
  id,
  meetingId: 'm',
  agendaItemId,
  origin: 'written' as const,
  metricId: null,
  findingId: `finding of ${id}`,
});

describe('what meetings dealt with', () => {
  const items = [item('a', 'calls'), item('b', 'crime')];
  const questions = [question('1', 'a'), question('2', 'b'), question('3', 'b')];
  const deferred = { kind: 'deferred', itemId: 'b' } as const;

  test('leaves out a deferred item and what nobody answered under it', () => {
    const taken = takenUp(items, questions, [{ kind: 'started', itemId: 'a' }, deferred], new Set(['3']));
    expect(taken.items.map(({ id }) => id)).toEqual(['a']);
    expect(taken.questions.map(({ id }) => id)).toEqual(['1', '3']);
  });

  test('has an item that was begun after it had been deferred', () => {
    const taken = takenUp(items, questions, [deferred, { kind: 'started', itemId: 'b' }], new Set());
    expect(taken).toEqual({ items, questions });
  });
});

describe('when something was last scrutinised', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const meetings = fc
    .array(fc.record({ heldOn: day, status: fc.constantFrom(...meetingStatuses), metric: fc.constantFrom('x', 'y') }))
    .map((all) =>
      all.map(({ metric, ...meeting }, index) => ({
        metric,
        meeting: {
          ...plainMeeting,
          ...meeting,
          id: `m${index}`,
          title: `Meeting ${index}`,
          objectives: [{ groupId: metric, title: 'As it was called' }],
        } satisfies Meeting,
      })),
    );

  test('is the latest day on which a held meeting took it up, and never another', () => {
    fc.assert(
      fc.property(meetings, (all) => {
        const last = lastScrutinised(
          all.map(({ meeting }) => meeting),
          all.map(({ meeting, metric }) => item(`i-${meeting.id}`, metric, meeting.id)),
          [],
        );
        for (const metric of ['x', 'y']) {
          const held = all.filter((each) => each.metric === metric && each.meeting.status === 'held');
          const latest = held
            .map(({ meeting }) => meeting.heldOn)
            .toSorted()
            .at(-1);
          expect(last.metrics.get(metric)?.heldOn).toBe(latest);
          expect(last.objectives.get(metric)?.heldOn).toBe(latest);
        }
      }),
    );
  });
});
