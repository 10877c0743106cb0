import type { Reader } from '#db/connection/reader';
import { listForceNames } from '#db/repositories/force-names';
import { listPeerValues } from '#db/repositories/peer-values';
import type { PeersData } from '#shared/analysis/analyse/analysis';
import { latestValue } from '#shared/analysis/series';
import type { PeerGroup } from '#shared/domain/metric/metric';
import type { Observation } from '#shared/domain/observation/observation';
import { comparePeriods } from '#shared/domain/period/period-labels';
import type { Period } from '#shared/domain/period/period';
import { forceMatcher } from '#shared/import/forces/match-force';
import { populationId } from '#shared/import/recognise/population-metric';

/** The forces of a group by id; where its publisher names none, every territorial force of England and Wales. */
function forcesOf(read: Reader, group: Pick<PeerGroup, 'members'>): readonly { id: string; name: string }[] {
  const forces = listForceNames(read);
  if (group.members.length === 0) return forces.filter(({ code }) => code !== null && /^(E23|W15)/.test(code));
  const match = forceMatcher(forces);
  return group.members.flatMap((name) => {
    const found = match('', name);
    return found.kind === 'force' ? [found.force] : [];
  });
}

interface Own {
  readonly forceId: string;
  /** The metric's own series of our force, oldest first. */
  readonly series: readonly Observation[];
}

/**
 * What the forces of a group had. Our own figure is of the newest period that most of the others have reached: a table of all forces
 * often ends years before what an office publishes of its own. `observations` are the figures behind the values,
 * `people` the populations.
 *
 * @param named the period to compare where a sentence names one
 */
export function peersData(
  read: Reader,
  metricId: string,
  group: Pick<PeerGroup, 'members'>,
  { forceId, series }: Own,
  named: Period | null = null,
): PeersData & { readonly observations: readonly Observation[]; readonly people: readonly Observation[] } {
  const forces = forcesOf(read, group);
  const names = new Map(forces.map(({ id, name }) => [id, name]));
  const forceIds = forces.map(({ id }) => id);
  const newest = latestValue(series)?.period ?? null;
  const reached = listPeerValues(read, { metricId, forceIds, period: newest }).filter(
    (item) => item.forceId !== forceId,
  );
  const period = named ?? commonPeriod(reached, series) ?? newest;
  const values = listPeerValues(read, { metricId, forceIds, period });
  const populations = listPeerValues(read, { metricId: populationId, forceIds, period: null });
  const held = new Set(values.map((item) => item.forceId));
  return {
    observations: values,
    people: populations,
    values: [
      ...values.map((item) => ({
        forceId: item.forceId,
        name: names.get(item.forceId) ?? item.forceId,
        value: item.value,
        period: item.period,
        observationIds: [item.id],
      })),
      // A force of the group without any figure is named as missing, not forgotten.
      ...(period === null
        ? []
        : forces
            .filter(({ id }) => !held.has(id))
            .map(({ id, name }) => ({ forceId: id, name, value: null, period, observationIds: [] }))),
    ],
    populations: new Map(
      populations.flatMap((item) =>
        item.value === null
          ? []
          : [
              [
                item.forceId,
                { people: item.value, year: Number(item.period.end.slice(0, 4)), observationId: item.id },
              ] as const,
            ],
      ),
    ),
  };
}

/** The newest period of our own that at least half of the others have a figure of; null where there is none. */
function commonPeriod(others: readonly Observation[], own: readonly Observation[]): Period | null {
  const found = own.findLast(({ period, value }) => {
    const as = others.filter((item) => item.value !== null && comparePeriods(item.period, period) === 0);
    return value !== null && as.length > 0 && as.length * 2 >= others.length;
  });
  return found?.period ?? null;
}
