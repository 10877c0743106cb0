import { analysePeers } from '../../analysis/analyse/analyse-peers';
import type { PeerComparison } from '../../analysis/peers/peers';
import type { Metric, PeerGroup } from '../../domain/metric/metric';
import type { Observation } from '../../domain/observation/observation';
import { comparePeriods } from '../../domain/period/period-labels';
import { listWords } from '../../text/words';
import type { Context } from '../resolve/context';
import type { PackPeers } from '../resolve/pack-data';
import type { ComparedFigureRef } from './figure-ref';
import { groupOf } from './group-of';

/** Fewer forces than this make neither a rank nor an average that means anything. */
const fewest = 3;

/** A group of forces in one period, as far as their figures are held and alike. */
export interface GroupStanding {
  readonly group: PeerGroup;
  readonly comparison: PeerComparison;
  /** As its values are shown: counts as rates. */
  readonly shown: Pick<Metric, 'unit' | 'decimals'>;
  /** "per 1,000 people (population of 2022)" where counts were made rates. */
  readonly rate: string | null;
  /** Everything that was compared. */
  readonly behind: readonly Observation[];
  /** Which forces of the group have no figure of the period; empty where all have. */
  readonly missing: string;
}

/**
 * A metric within a group of forces. A sentence has no room for figures of other days, so that only forces with a figure of the very
 * period are compared; it must be most of the group.
 *
 * @returns why there is no rank and no average, where there is none
 */
export function groupStanding(
  { metricId, period }: Pick<ComparedFigureRef, 'metricId' | 'period'>,
  peerGroupId: string,
  { data, metric: metricOf }: Context,
): GroupStanding | string {
  const metric = metricOf(metricId);
  const group = groupOf(peerGroupId, data);
  if (metric === null || group === null) return 'the group is no longer there';
  const held = data.peers.find(
    (each) => each.metricId === metricId && each.peerGroupId === peerGroupId && isOf(period, each, data.force.id),
  );
  if (held === undefined) return 'no figure of another force of the group is held';
  const own = held.data.values.find(({ forceId }) => forceId === data.force.id);
  const wanted = period.kind === 'fixed' ? period.period : (own?.period ?? newest(held.data.values));
  const values = held.data.values.map((each) =>
    wanted !== null && comparePeriods(each.period, wanted) === 0 ? each : { ...each, value: null },
  );
  const { value, refusal } = analysePeers({ metric, forceId: data.force.id, peers: { ...held.data, values } });
  if (value === null) return lowered(refusal);
  const { comparison, rate } = value;
  if (comparison.size < fewest) return `only ${comparison.size} forces of the group have a figure to compare`;
  if (comparison.size * 2 <= held.data.values.length)
    return `only ${comparison.size} of ${held.data.values.length} forces of the group have a figure of the period`;
  const used = new Set(comparison.ranked.flatMap(({ observationIds }) => observationIds));
  return {
    group,
    comparison,
    shown: rate === null ? metric : { unit: 'rate-per-1000', decimals: 1 },
    rate,
    behind: held.observations.filter(({ id }) => used.has(id)),
    missing: comparison.missing.length === 0 ? '' : `no figure for ${listWords(comparison.missing)}`,
  };
}

/** What was read for the newest shared period is also that of the period by its name. */
function isOf(wanted: ComparedFigureRef['period'], { period, data }: PackPeers, forceId: string): boolean {
  if (wanted.kind === 'latest') return period === null;
  const read = period ?? data.values.find((each) => each.forceId === forceId)?.period ?? null;
  return read !== null && comparePeriods(read, wanted.period) === 0;
}

function newest(values: readonly { readonly period: Observation['period'] }[]): Observation['period'] | null {
  return (
    values
      .map(({ period }) => period)
      .toSorted(comparePeriods)
      .at(-1) ?? null
  );
}

const lowered = (sentence: string) => `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;
