import type { ResolvedBlock } from '#shared/pack/resolved';

/** What a block is called in outlines and labels. */
export function blockTitle(block: ResolvedBlock): string {
  if (block.kind === 'cover') return 'Cover';
  if (block.kind === 'contents') return 'Contents';
  if (block.kind === 'image') return block.alt === '' ? 'Picture' : `Picture: ${block.alt}`;
  return block.heading;
}
