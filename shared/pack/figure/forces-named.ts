import type { Force } from '../../domain/force/force';
import type { PeerGroup } from '../../domain/metric/metric';

/**
 * The forces that a text may name: those that are held, and those that a group names before any figure of them is held.
 */
export function nameableForces(forces: readonly Force[], groups: readonly PeerGroup[]): readonly Force[] {
  const held = new Set(forces.flatMap(({ name, shortName }) => [name, shortName]));
  const members = [...new Set(groups.flatMap((group) => group.members))].filter((name) => !held.has(name));
  return [...forces, ...members.map((name) => ({ id: name, name, shortName: name }))];
}

/** Where a text names a force. */
export interface NamedForce {
  readonly forceId: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The forces that a text names by their short names or names, in the order of the text. The longest name counts: "North Yorkshire" does
 * not name Yorkshire.
 */
export function forcesNamed(text: string, forces: readonly Force[]): readonly NamedForce[] {
  const names = new Map(forces.flatMap(({ id, name, shortName }) => [[name, id] as const, [shortName, id] as const]));
  if (names.size === 0) return [];
  const longestFirst = [...names.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${longestFirst.join('|')})(?![\\p{L}-])`, 'gu');
  return [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
    forceId: names.get(name) ?? '',
    start: index,
    end: index + name.length,
  }));
}

const escaped = (name: string) => name.replaceAll(/[.+*?^$()[\]{}|\\/]/g, '\\$&');
