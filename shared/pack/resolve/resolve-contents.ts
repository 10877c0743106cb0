import { numberBlocks } from '../numbering';
import type { Block } from '../pack';
import type { ResolvedBlockOf } from '../resolved';
import type { Context } from './context';
import type { Surroundings } from './surroundings';

/** Every section of the pack by its heading; the pages are the layout's to say. */
export function resolveContents(
  block: Extract<Block, { kind: 'contents' }>,
  _context: Context,
  { pack }: Surroundings,
): ResolvedBlockOf<'contents'> {
  const numbers = numberBlocks(pack.body);
  const entries = pack.body.blocks.flatMap((other) => {
    if (!('heading' in other)) return [];
    const { number = null, level = 2 } = numbers.get(other.id) ?? {};
    return [{ blockId: other.id, heading: other.heading, number, level }];
  });
  return { id: block.id, kind: 'contents', entries };
}
