import type { Metric } from '../../domain/metric/metric';
import type { Context } from '../resolve/context';
import { gapForms, peersForms, type ComparedFigureRef, type GapBase } from './figure-ref';
import { offeredGroups } from './group-of';

/** How a metric of the workspace's force stands beside its target, groups of forces and other forces, as far as their figures were read. */
export function comparedFigures({ id: metricId, unit }: Metric, context: Context): readonly ComparedFigureRef[] {
  const { data } = context;
  const base = { metricId, forceId: null, period: { kind: 'latest' } } as const;
  const gaps = (to: GapBase) => gapForms.map((form) => ({ of: 'gap', ...base, to, form }) as const);
  const groups = offeredGroups(data).filter(({ id }) =>
    data.peers.some((peers) => peers.metricId === metricId && peers.peerGroupId === id),
  );
  return [
    // A value's own form says how far it is below its target.
    ...(context.target(metricId) === null ? [] : gaps({ kind: 'target' }).filter(({ form }) => form !== 'side')),
    ...groups.flatMap(({ id: peerGroupId }) => [
      // Only numbers are compared as something else: as rates.
      ...peersForms
        .filter((form) => form !== 'value' || unit === 'count')
        .map((form) => ({ of: 'peers', ...base, peerGroupId, form }) as const),
      ...gaps({ kind: 'group', peerGroupId }),
    ]),
    ...data.otherForces.flatMap(({ force }) => gaps({ kind: 'force', forceId: force.id })),
  ];
}
