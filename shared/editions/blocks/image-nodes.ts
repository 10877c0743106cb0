import type { ResolvedImage } from '../../pack/blocks/image-block';
import type { EditionNode } from '../edition-node';
import { drawingKey } from '../make-node';

/** A picture with what it shows in words; nothing where it has none, as on the pages. */
export function imageNodes({ id, image, alt, caption }: ResolvedImage): readonly EditionNode[] {
  return image === null ? [] : [{ type: 'figure', drawing: drawingKey(id, 0), alt, label: '', caption, table: null }];
}
