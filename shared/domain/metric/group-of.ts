import type { MetricSet } from './metric';

/**
 * The group that something is linked to: by its id, else, for what was written before groups had ids (steps that are undone, packs of
 * other workspaces), by its title.
 */
export function groupOf<G extends { readonly id: string; readonly title: string }>(
  groups: readonly G[],
  link: string,
): G | undefined {
  return groups.find(({ id }) => id === link) ?? groups.find(({ title }) => title === link);
}

/** The objectives of the police and crime plans, in their order. */
export function planObjectives(
  sets: readonly Pick<MetricSet, 'purpose' | 'groups'>[],
): readonly MetricSet['groups'][number][] {
  return sets.filter(({ purpose }) => purpose === 'plan').flatMap(({ groups }) => groups);
}
