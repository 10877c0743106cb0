import { expect, it } from 'vitest';
import { comparePeers } from '#shared/analysis/peers/compare-peers';
import { bandWords, cutOffNote, missingPeersNote, rankWords } from '#shared/analysis/peers/peer-words';
import type { PeerComparison, RankedPeer } from '#shared/analysis/peers/peers';
import { monthPeriod } from '#shared/domain/period/period-labels';

const [august, september] = [monthPeriod('2023-08'), monthPeriod('2023-09')];

function compared(
  direction: 'up' | 'neither',
  values: readonly (number | null)[],
): PeerComparison & { own: RankedPeer } {
  const members = values.map((value, index) => {
    const period = index === values.length - 1 ? august : september;
    return { forceId: `f${index}`, name: `Force ${index}`, value, period, observationIds: [] };
  });
  const result = comparePeers({ direction, ownForceId: 'f0', members });
  if (result === null || result.own === null) throw new Error('no comparison');
  return { ...result, own: result.own };
}

it('words a rank with its group, ties and direction', () => {
  const words = (direction: 'up' | 'neither', values: readonly number[]) => {
    const { own, size } = compared(direction, values);
    return rankWords(own, size, direction);
  };
  expect(words('up', [8, 9, 8, 7, 6, 5, 4, 3])).toBe('joint 2nd of 8');
  expect(words('up', [8, 9, 7])).toBe('2nd of 3');
  expect(words('neither', [8, 9, 7])).toBe('2nd highest of 3');
  expect(words('neither', [9, 9, 7])).toBe('joint highest of 3');
});

it('words a band with what it is worth, and never as good or bad', () => {
  const band = (own: number) => bandWords(compared('up', [own, 4, 4, 5, 5, 6, 6]).own);
  expect(band(12)).toBe('above the average, outside 1 standard deviation (about a third of forces are)');
  expect(band(0)).toBe('below the average, outside 1 standard deviation (about a third of forces are)');
  expect(band(5)).toBe('within 1 standard deviation of the average');
});

it('notes other cut-offs and missing forces', () => {
  const result = compared('up', [5, null, 6, 7]);
  expect(cutOffNote(result)).toBe('Figures to a different date: Force 3 (Aug 2023).');
  expect(missingPeersNote(result)).toBe('No comparable figure for Force 1.');
  expect(cutOffNote({ ...result, otherPeriods: [] })).toBeNull();
  expect(missingPeersNote({ ...result, missing: [] })).toBeNull();
});
