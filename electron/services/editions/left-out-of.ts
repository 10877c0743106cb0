import type { Reader } from '#db/connection/reader';
import { leftOutBlocks } from '#shared/pack/public/left-out-blocks';
import type { LeftOutBlock } from '#shared/pack/public/public-view';
import { findTemplate } from '../builder/templates';
import { packOf } from '../resolve-stored-pack';

/** What the public edition leaves out. @param id of a pack, or of a template. @throws DeskError not-found */
export function leftOutOf(read: Reader, id: string): readonly LeftOutBlock[] {
  const { body } = findTemplate(read, id) ?? packOf(read, id);
  return leftOutBlocks(body.blocks);
}
