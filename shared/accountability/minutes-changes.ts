import { canonicalJson } from '../canonical-json';
import type { ResolvedBlock, ResolvedPack } from '../pack/resolved';

const headingOf = (block: ResolvedBlock) => ('heading' in block ? block.heading : 'Cover');

/** The headings of the parts that two documents of the same minutes say otherwise, in the order of the later one; then those that went. */
export function minutesChanges(
  agreed: Pick<ResolvedPack, 'blocks'>,
  now: Pick<ResolvedPack, 'blocks'>,
): readonly string[] {
  const before = new Map(agreed.blocks.map((block) => [block.id, canonicalJson(block)]));
  const after = new Set(now.blocks.map(({ id }) => id));
  return [
    ...now.blocks.filter((block) => before.get(block.id) !== canonicalJson(block)),
    ...agreed.blocks.filter(({ id }) => !after.has(id)),
  ].map(headingOf);
}
