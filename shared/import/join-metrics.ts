import type { Recognised } from './proposal';

/**
 * Puts figures of metrics that a table would add under the workspace's own, where a person said that they are the same.
 *
 * @param same id of the metric that would be added → id of the workspace's own
 */
export function joinMetrics(recognised: Recognised, same: ReadonlyMap<string, string>): Recognised {
  if (same.size === 0) return recognised;
  const joined = <T extends { readonly metricId: string }>(items: readonly T[]): readonly T[] =>
    items.map((item) => {
      const metricId = same.get(item.metricId);
      return metricId === undefined ? item : { ...item, metricId };
    });
  return {
    ...recognised,
    newMetrics: recognised.newMetrics.filter(({ id }) => !same.has(id)),
    observations: joined(recognised.observations),
    doubts: joined(recognised.doubts),
  };
}
