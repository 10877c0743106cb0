import type { Block } from '../pack';
import type { ResolvedBlockOf } from '../resolved';
import type { Context } from './context';

/** A picture with what it shows in words. Without these words it is not printed: some readers would get nothing. */
export function resolveImage(block: Extract<Block, { kind: 'image' }>, context: Context): ResolvedBlockOf<'image'> {
  const { id, fileId, size } = block;
  const alt = block.alt.trim();
  const caption = block.caption.trim();
  const known = context.data.images.find((image) => image.fileId === fileId);
  if (fileId === null) context.problem(id, 'warning', 'No picture is chosen yet.');
  else if (known === undefined) context.problem(id, 'error', 'The picture is not in this workspace: choose it again.');
  else if (alt === '')
    context.problem(id, 'error', 'The picture has no text that says what it shows: it is not printed.');
  return { id, kind: 'image', image: alt === '' || known === undefined ? null : known, alt, caption, size };
}
