import { beneathSections } from '../beneath-sections';
import type { Block } from '../pack';

/** Why a block is left out of the public edition: marked itself, with its section, or as a section of which nothing is left. */
export const leftOutReasons = ['restricted', 'section', 'nothing-left'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/**
 * The blocks that the public edition leaves out. A restricted section takes with it what stands beneath it, since that would
 * otherwise stand beneath the section before; a section of which all is left out would only show that there was something.
 */
export function leftOut(blocks: readonly Block[]): ReadonlyMap<string, LeftOutReason> {
  const sectionOf = beneathSections(blocks);
  const restricted = new Set(blocks.flatMap(({ id, audience }) => (audience === 'restricted' ? [id] : [])));
  const out = new Map<string, LeftOutReason>();
  for (const { id } of blocks) {
    if (restricted.has(id)) out.set(id, 'restricted');
    else if (restricted.has(sectionOf.get(id) ?? '')) out.set(id, 'section');
  }
  for (const { id, kind } of blocks) {
    if (kind !== 'section' || out.has(id)) continue;
    const beneath = blocks.filter((block) => sectionOf.get(block.id) === id);
    if (beneath.length > 0 && beneath.every((block) => out.has(block.id))) out.set(id, 'nothing-left');
  }
  return out;
}
