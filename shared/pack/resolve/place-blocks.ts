import { numberBlocks } from '../numbering';
import type { Block, PackBody } from '../pack';
import type { ResolvedBlock } from '../resolved';

/** Gives each resolved block its number and its place among the pages. */
export function placeBlocks(body: PackBody, resolved: readonly ResolvedBlock[]): ResolvedBlock[] {
  const numbers = numberBlocks(body);
  return resolved.map((block) => {
    const { number = null, level = 2 } = numbers.get(block.id) ?? {};
    const page = pageOf(body.blocks, block.id);
    return {
      ...block,
      ...(number === null ? {} : { number }),
      ...(level === 2 ? {} : { level }),
      ...(page === undefined ? {} : { page }),
    };
  });
}

/** A section's title stands on the page of what it opens, so it lies on its side where that does. */
function pageOf(blocks: readonly Block[], blockId: string): Block['page'] {
  const index = blocks.findIndex(({ id }) => id === blockId);
  const block = blocks[index];
  if (block?.kind !== 'section') return block?.page;
  const opened = blocks.slice(index + 1).find(({ kind }) => kind !== 'section');
  const landscape = opened?.page?.landscape === true;
  const startsNew = block.page?.startsNew === true;
  return landscape || startsNew ? { startsNew, landscape } : undefined;
}
