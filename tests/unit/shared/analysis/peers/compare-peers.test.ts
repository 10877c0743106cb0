import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeers } from '#shared/analysis/peers/compare-peers';
import { monthPeriod, yearEnding } from '#shared/domain/period/period-labels';
import type { PeerValue } from '#shared/analysis/peers/peers';

const month = monthPeriod('2023-09');
const names = ['Devon and Cornwall', 'Lincolnshire', 'Norfolk', 'North Wales', 'North Yorkshire', 'Suffolk'];
const group = (values: readonly (number | null)[]): PeerValue[] =>
  values.map((value, index) => ({
    forceId: `f${index}`,
    name: names[index] ?? `Force ${index}`,
    value,
    period: month,
    observationIds: [],
  }));
const rank = (values: readonly (number | null)[], direction: 'up' | 'down' | 'neither' = 'up') =>
  comparePeers({ direction, ownForceId: 'f2', members: group(values) });

describe('a force among its peers', () => {
  it('ranks by the good direction and by the highest where there is none', () => {
    const order = (direction: 'up' | 'down' | 'neither') =>
      rank([80, 90, 87.1, 70], direction)?.ranked.map(({ forceId, rank: place }) => `${forceId} ${place}`);
    expect(order('up')).toEqual(['f1 1', 'f2 2', 'f0 3', 'f3 4']);
    expect(order('down')).toEqual(['f3 1', 'f0 2', 'f2 3', 'f1 4']);
    expect(order('neither')).toEqual(order('up'));
    expect(rank([80, 90, 87.1, 70])?.own).toMatchObject({ name: 'Norfolk', rank: 2, own: true, tied: false });
  });

  it('lets equals share the better rank and skips the next', () => {
    const ranked = rank([80, 87.1, 87.1, 90])?.ranked.map(({ rank: place, tied }) => [place, tied]);
    expect(ranked).toEqual([
      [1, false],
      [2, true],
      [2, true],
      [4, false],
    ]);
  });

  it('draws the band at one sample standard deviation from the unweighted mean', () => {
    const result = rank([2, 4, 4, 4, 5, 5, 7, 9]);
    expect(result?.mean).toBe(5);
    expect(result?.standardDeviation).toBeCloseTo(Math.sqrt(32 / 7), 12);
    expect(result?.ranked.map(({ value, band }) => `${value} ${band}`)).toEqual([
      '9 above',
      '7 within',
      '5 within',
      '5 within',
      '4 within',
      '4 within',
      '4 within',
      '2 below',
    ]);
  });

  it('puts equal values within, whatever the binary', () => {
    expect(new Set(rank([0.1, 0.1, 0.1])?.ranked.map(({ band }) => band))).toEqual(new Set(['within']));
    // The highest and the lowest stand exactly on the lines.
    for (const values of [
      [86.1, 86.2, 86.3],
      [0.6, 0.7, 0.8],
      [1.1, 1.2, 1.3],
    ])
      expect(rank(values)?.ranked.map(({ band }) => band)).toEqual(['within', 'within', 'within']);
    expect(rank([null, null, 5])).toMatchObject({ standardDeviation: 0, lower: 5, upper: 5, size: 1 });
  });

  it('leaves out and names who has no value, and has nothing without any', () => {
    const result = rank([80, null, null, 70]);
    expect(result).toMatchObject({ own: null, size: 2, missing: ['Lincolnshire', 'Norfolk'] });
    expect(rank([null, null])).toBeNull();
    expect(rank([])).toBeNull();
  });

  it('tells another cut-off and ranks no unlike window', () => {
    const members = group([80, 90, 87.1, 70]).map((member, index) =>
      index === 0
        ? { ...member, period: monthPeriod('2023-08') }
        : index === 1
          ? { ...member, period: yearEnding('2023-09-30') }
          : member,
    );
    const result = comparePeers({ direction: 'up', ownForceId: 'f2', members });
    expect(result?.otherPeriods).toEqual([{ name: 'Devon and Cornwall', period: monthPeriod('2023-08') }]);
    expect(result?.missing).toEqual(['Lincolnshire']);
    expect(result?.size).toBe(3);
  });

  it('refuses a force that stands there twice', () => {
    const [first] = group([80]);
    if (first === undefined) throw new Error('no force');
    expect(() => comparePeers({ direction: 'up', ownForceId: 'f0', members: [first, first] })).toThrow(RangeError);
  });

  it('gives each rank once without ties, and always one from 1 to n', () => {
    const direction = fc.constantFrom('up' as const, 'down' as const, 'neither' as const);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 43 }),
        direction,
        (values, way) => {
          const result = rank(values, way);
          const ranks = result?.ranked.map(({ rank: place }) => place) ?? [];
          expect(ranks.every((place) => place >= 1 && place <= values.length)).toBe(true);
          expect(result?.ranked.filter(({ tied }) => tied).length === 0).toBe(new Set(values).size === values.length);
          if (new Set(values).size === values.length) expect(ranks).toEqual(values.map((_, index) => index + 1));
          for (const peer of result?.ranked ?? []) {
            const better = values.filter((value) => (way === 'down' ? value < peer.value : value > peer.value));
            expect(peer.rank).toBe(better.length + 1);
          }
        },
      ),
    );
  });

  it('does not depend on the order of the members', () => {
    const members = group([80, 87.1, 87.1, 90, null, 3]);
    fc.assert(
      fc.property(fc.shuffledSubarray(members, { minLength: members.length }), (shuffled) => {
        const result = comparePeers({ direction: 'down', ownForceId: 'f2', members: shuffled });
        expect(result?.ranked).toEqual(comparePeers({ direction: 'down', ownForceId: 'f2', members })?.ranked);
      }),
    );
  });
});
