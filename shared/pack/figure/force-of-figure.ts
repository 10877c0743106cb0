import type { Metric } from '../../domain/metric/metric';
import type { Context } from '../resolve/context';

/** The metric with the force that it is of, where that is not the workspace's own: no figure of another force goes unnamed. */
export function whoseMetric({ title }: Pick<Metric, 'title'>, forceId: string | null, { data }: Context): string {
  if (forceId === null || forceId === data.force.id) return title;
  const other = data.otherForces.find(({ force }) => force.id === forceId);
  return `${title}, ${other?.force.shortName ?? 'another force'}`;
}
