import type { Block, BlockKind } from './pack';

/** What is looked up rather than read in order stands by itself, also behind the last section. */
export const standsAlone: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'cover',
  'contents',
  'data-notes',
  'glossary',
  'annex',
  'sources',
]);

/** The section that each block stands beneath, by the ids of both; a picture stands where the block before it does. */
export function beneathSections(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let section: string | null = null;
  let before: string | null = null;
  for (const { id, kind } of blocks) {
    if (kind === 'section') {
      section = id;
      before = id;
      continue;
    }
    if (kind !== 'image') before = standsAlone.has(kind) ? null : section;
    if (before !== null) found.set(id, before);
  }
  return found;
}
