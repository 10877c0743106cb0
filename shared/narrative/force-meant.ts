import { forcesNamed, type NamedForce } from '../pack/figure/forces-named';
import type { Known } from './known';

/** Names that stand so before a force's say whom the subject works with, not whose figure it is: "shared with Suffolk". */
const beside = /\b(?:with|alongside|joint|like|than|unlike|behind|ahead of|outside|neighbouring) $/i;

/**
 * The other force that a number of a sentence is of: the one named behind it ("91% in Suffolk"), else the last that is named before it.
 * Null for the workspace's own.
 */
export function forceMeant(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { forces, context }: Pick<Known, 'forces' | 'context'>,
): string | null {
  const named = forcesNamed(text, forces);
  const own = context.data.force.id;
  if (named.every(({ forceId }) => forceId === own)) return null;
  const behind = named.find(
    (name) => name.start >= end && /^[^,.;\d]{0,24}\b(?:in|for|by|at) (?:the )?$/i.test(text.slice(end, name.start)),
  );
  const before = named.findLast(
    (name, index) =>
      name.end <= start && !beside.test(text.slice(0, name.start)) && !isJoint(text, name, named[index - 1], own),
  );
  const found = behind ?? before ?? null;
  return found === null || found.forceId === own ? null : found.forceId;
}

/** "Norfolk and Suffolk share a control room": a figure of the two is not that of the second. */
function isJoint(text: string, name: NamedForce, earlier: NamedForce | undefined, own: string): boolean {
  return earlier?.forceId === own && /^,? and $/.test(text.slice(earlier.end, name.start));
}
