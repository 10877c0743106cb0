import { describe, expect, test } from 'vitest';
import { comparePeers } from '#shared/analysis/peers/compare-peers';
import { peersChartModel } from '#shared/charts/peers-chart-model';
import type { PeersMark } from '#shared/charts/peers-chart';
import { monthPeriod } from '#shared/domain/period/period-labels';
import { answeredMetric } from './norfolk-xmr';

const values: readonly (readonly [string, number | null])[] = [
  ['Devon and Cornwall', 71.2],
  ['Norfolk', 87.1],
  ['North Wales', 90.6],
  ['Suffolk', 83.5],
  ['West Mercia', 83.5],
  ['Wiltshire', null],
];

function chart(mark: PeersMark, members = values) {
  const comparison = comparePeers({
    direction: 'up',
    ownForceId: 'Norfolk',
    members: members.map(([name, value]) => ({
      forceId: name,
      name,
      value,
      period: monthPeriod(name === 'Suffolk' ? '2023-08' : '2023-09'),
      observationIds: [`figure of ${name}`],
    })),
  });
  return comparison === null
    ? null
    : peersChartModel({ metric: answeredMetric, group: 'similar forces', comparison, mark });
}

describe('peersChartModel', () => {
  test('lists forces best first with value, rank and another date where there is one', () => {
    const rows = chart('bar')?.rows.map(({ name, valueText, rankText, otherPeriod, own }) => [
      name,
      valueText,
      rankText,
      otherPeriod,
      own,
    ]);
    expect(rows).toEqual([
      ['North Wales', '90.6%', '1st', null, false],
      ['Norfolk', '87.1%', '2nd', null, true],
      ['Suffolk', '83.5%', 'joint 3rd', 'Aug 2023', false],
      ['West Mercia', '83.5%', 'joint 3rd', null, false],
      ['Devon and Cornwall', '71.2%', '5th', null, false],
    ]);
  });

  test('starts bars at nothing, and dots where the data do', () => {
    expect(chart('bar')?.axis.min).toBe(0);
    expect(chart('dot')?.axis.min).toBe(70);
  });

  test('says the group’s mean and spread, who is outside it and who is missing', () => {
    const model = chart('bar');
    // (71.2 + 87.1 + 90.6 + 83.5 + 83.5) / 5 = 83.18; squared deviations sum to 214.148; √(214.148 / 4) = 7.317.
    expect(model?.group?.mean).toBeCloseTo(83.18, 10);
    expect(model?.group?.lower).toBeCloseTo(75.863, 3);
    expect(model?.subtitle).toBe('September 2023, 5 forces');
    expect(model?.alt).toContain('Norfolk is 2nd of 5 with 87.1%.');
    expect(model?.alt).toContain('above it: North Wales; below it: Devon and Cornwall.');
    expect(model?.alt).toContain('Wiltshire');
    expect(model?.caption).toContain('75.9% to 90.5%; about a third of forces are outside it.');
    expect(model?.caption).toContain('Suffolk (Aug 2023)');
  });

  test('has no spread for one force', () => {
    expect(chart('bar', [['Norfolk', 87.1]])?.group).toBeNull();
  });
});
