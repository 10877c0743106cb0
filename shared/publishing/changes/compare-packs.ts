import { canonicalJson } from '../../canonical-json';
import type { ResolvedPack } from '../../pack/resolved';
import { averageEffects } from './average-effects';
import { compareBlocks } from './compare-blocks';
import { changedFigures, freshFigures } from './compare-figures';
import type { PackChanges } from './pack-changes';

/** As much of a document as it is compared by. */
export type ComparedPack = Pick<ResolvedPack, 'title' | 'marking' | 'handling' | 'blocks' | 'evidence'>;

// That it is the public edition is no change of what the cover says.
const coverOf = ({ blocks }: ComparedPack) =>
  canonicalJson(blocks.filter((block) => block.kind === 'cover').map((cover) => ({ ...cover, edition: null })));

function details(before: ComparedPack, after: ComparedPack, reordered: boolean): readonly string[] {
  return [
    ...(before.title === after.title ? [] : [`The title is “${after.title}”; it was “${before.title}”.`]),
    ...(before.marking === after.marking ? [] : [`The marking is ${after.marking}; it was ${before.marking}.`]),
    ...(before.handling === after.handling ? [] : ['The handling line says something else.']),
    ...(coverOf(before) === coverOf(after) ? [] : ['The cover says something else.']),
    ...(reordered ? ['The sections stand in another order.'] : []),
  ];
}

/** What the later document shows otherwise than the earlier one: the same for a frozen pack and for one as it is now. */
export function comparePacks(before: ComparedPack, after: ComparedPack): PackChanges {
  const { reordered, effects, ...blocks } = compareBlocks(before.blocks, after.blocks);
  return {
    figures: changedFigures(before.evidence, after.evidence),
    fresh: freshFigures(before.evidence, after.evidence),
    effects: [...averageEffects(before.evidence, after.evidence), ...effects],
    ...blocks,
    details: details(before, after, reordered),
  };
}
