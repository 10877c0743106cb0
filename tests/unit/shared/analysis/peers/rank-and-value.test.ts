import { describe, expect, it } from 'vitest';
import { movesAgainstRank, rankAndValueNote } from '#shared/analysis/peers/rank-and-value';
import { monthPeriod } from '#shared/domain/period/period-labels';
import { calls } from '../norfolk-fixture';

const answered = { direction: 'up', unit: 'percent', decimals: 1 } as const;
const months = calls.map(([month, , value, , , rank]) => ({ period: monthPeriod(month), value, rank }));
const steps = months.slice(1).map((later, index) => [months[index] ?? later, later] as const);

describe('rank and value', () => {
  it('moved in opposite ways in 5 of 22 steps of Norfolk', () => {
    expect(steps).toHaveLength(22);
    const opposite = steps.filter(([earlier, later]) => movesAgainstRank(earlier, later, answered));
    expect(opposite).toHaveLength(5);
    expect(opposite.map(([, { period }]) => period.end.slice(0, 7))).toContain('2023-03');
  });

  it('says so', () => {
    const [february, march] = [months[15], months[16]];
    if (february === undefined || march === undefined) throw new Error('no months');
    expect(rankAndValueNote(february, march, answered)).toBe(
      'Between February 2023 and March 2023 the value went from 86.6% to 86.1% and the rank from 7th to 4th: they moved in opposite ways, since a rank depends on the other forces too.',
    );
    // A fall of what should be low, with a better rank, is no contradiction.
    expect(rankAndValueNote(february, march, { ...answered, direction: 'down' })).toBeNull();
    expect(() => rankAndValueNote(march, february, answered)).toThrow(RangeError);
  });

  it('has nothing to say where either stays', () => {
    const [period, next] = [monthPeriod('2023-01'), monthPeriod('2023-02')];
    const note = (value: number, rank: number) =>
      rankAndValueNote({ period, value: 80, rank: 5 }, { period: next, value, rank }, answered);
    expect([note(80, 2), note(75, 5), note(85, 2), note(75, 8)]).toEqual([null, null, null, null]);
    expect(note(80.04, 8)).toContain('from 80.00% to 80.04% and the rank from 5th to 8th');
    expect(
      rankAndValueNote(
        { period, value: 8, rank: 5 },
        { period: next, value: 7, rank: 8 },
        {
          direction: 'down',
          unit: 'seconds',
          decimals: 0,
        },
      ),
    ).toContain('from 8 seconds to 7 seconds and the rank from 5th to 8th');
  });
});
