import { formatNumber } from '../../text/numbers';
import { ratePerPopulation } from '../aggregate/rate-per-population';
import { comparePeers } from '../peers/compare-peers';
import type { PeerValue } from '../peers/peers';
import type { Analysis, AnalysisInput, PeersData } from './analysis';

/** A force among the forces of a group. Counts are ranked as rates only: a larger force has more of everything. */
export function analysePeers({
  metric,
  forceId,
  peers,
}: Pick<AnalysisInput, 'metric' | 'forceId' | 'peers'>): Analysis['peers'] {
  if (peers === null) return refuse('No group of forces is chosen.');
  const others = peers.values.filter((item) => item.forceId !== forceId && item.value !== null);
  if (others.length === 0)
    return refuse('No figure of another force of the group is held: import a table that names the forces.');
  const rates = metric.unit === 'count' ? ratesOf(peers) : { values: peers.values, rate: null };
  if (rates === null) {
    return refuse(
      'These are numbers, and forces differ in size: without the population of each force they cannot be ranked. Import a table that holds it.',
    );
  }
  const comparison = comparePeers({ direction: metric.direction, ownForceId: forceId, members: rates.values });
  return comparison === null
    ? refuse('No figure of the group can be compared.')
    : { value: { comparison, rate: rates.rate }, refusal: null };
}

const refuse = (refusal: string) => ({ value: null, refusal }) as const;

/** Rates per 1,000 people; forces without a population have none. Null where no force has one. */
function ratesOf({
  values,
  populations,
}: PeersData): { readonly values: readonly PeerValue[]; readonly rate: string } | null {
  const years = new Set<number>();
  const rates = values.map((item): PeerValue => {
    const population = populations.get(item.forceId) ?? null;
    if (item.value === null || population === null) return { ...item, value: null };
    const rate = ratePerPopulation(item.value, population.people, population.year);
    if (rate.kind === 'refused') return { ...item, value: null };
    years.add(population.year);
    return { ...item, value: rate.value, observationIds: [...item.observationIds, population.observationId] };
  });
  if (years.size === 0) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span = first === last ? String(first) : `${first} to ${last}`;
  return { values: rates, rate: `per ${formatNumber(1000, 0)} people (population of ${span})` };
}
