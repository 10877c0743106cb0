import { lowVolume, rankBounds, sharesSum } from '../../analysis/plausibility';
import type { PlausibilityDoubt } from '../../analysis/plausibility';
import type { Calls999Columns } from './calls-999-columns';
import type { Catalogue, DoubtProposal, ObservationProposal } from '../proposal';

/** Puts the doubts about a 999 table on the figures that they are about; shares that do not add up on the first of them. */
export function checkCalls999(
  observations: readonly ObservationProposal[],
  columns: Calls999Columns,
  catalogue: Catalogue,
): readonly DoubtProposal[] {
  const of = (metricId: string) => observations.filter((item) => item.metricId === metricId);
  const placed = (metricId: string, doubts: readonly PlausibilityDoubt[]): readonly DoubtProposal[] =>
    doubts.flatMap(({ periodEnd, rule, note }) => {
      const period = of(metricId).find((item) => item.period.end === periodEnd)?.period;
      return period === undefined ? [] : [{ metricId, forceId: null, period, rule, note }];
    });

  const totals = of(columns.total.metricId).flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
  const headline = columns.shares[0]?.metricId;
  if (headline === undefined) return placed(columns.total.metricId, lowVolume(totals));
  const shareRows = of(headline).flatMap(({ period }) => {
    const shares = columns.shares.flatMap(({ metricId }) => {
      const value = of(metricId).find((item) => item.period.end === period.end)?.value ?? null;
      return value === null ? [] : [value];
    });
    // With a share missing the sum says nothing.
    return shares.length === columns.shares.length ? [{ period, shares }] : [];
  });
  const rankRows = of(headline).flatMap(({ period, ranks }) => {
    const national = ranks.find((rank) => rank.peerGroupId === 'national');
    if (national === undefined) return [];
    const groups = ranks.flatMap(({ peerGroupId, rank }) => {
      const group = catalogue.peerGroups.find(({ id }) => id === peerGroupId);
      if (group === undefined || peerGroupId === 'national') return [];
      return [{ title: group.title, rank, size: group.members.length === 0 ? null : group.members.length }];
    });
    return [{ period, national: national.rank, groups }];
  });
  return [
    ...placed(columns.total.metricId, lowVolume(totals)),
    ...placed(headline, sharesSum(shareRows)),
    ...placed(headline, rankBounds(rankRows)),
  ];
}
