import type { CommentThread } from '#shared/contract/builder-views';

/** How many comments on each block are open. */
export function openByBlock(threads: readonly CommentThread[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { blockId, resolved } of threads) if (!resolved) counts.set(blockId, (counts.get(blockId) ?? 0) + 1);
  return counts;
}
