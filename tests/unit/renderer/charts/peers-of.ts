import { comparePeers } from '#shared/analysis/peers/compare-peers';
import { peersChartModel } from '#shared/charts/peers-chart-model';
import type { PeersChartModel } from '#shared/charts/peers-chart';
import { monthPeriod } from '#shared/domain/period/period-labels';
import { answeredMetric } from '../../shared/charts/norfolk-xmr';

/** A ranking of so many invented forces, the third one our own, with a tie wherever there are 24 or more. */
export function peersOf(count: number): PeersChartModel {
  const members = Array.from({ length: count }, (_, index) => ({
    forceId: `force-${index}`,
    name: index % 10 === 4 ? 'Hampshire and Isle of Wight' : `Force ${index}`,
    value: 70 + ((index * 37) % 23),
    period: monthPeriod('2023-09'),
    observationIds: [`figure-${index}`],
  }));
  const comparison = comparePeers({ direction: 'up', ownForceId: `force-${Math.min(2, count - 1)}`, members });
  const input = { metric: answeredMetric, group: 'forces', mark: 'bar' } as const;
  const model = comparison === null ? null : peersChartModel({ ...input, comparison });
  if (model === null) throw new Error('There are no forces.');
  return model;
}
