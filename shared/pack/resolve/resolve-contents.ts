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
  const entries = pack.body.blocks.flatMap((other) =>
    'heading' in other ? [{ blockId: other.id, heading: other.heading }] : [],
  );
  return { id: block.id, kind: 'contents', entries };
}
