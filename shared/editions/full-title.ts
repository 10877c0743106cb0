import type { ResolvedPack } from '../pack/resolved';

/** The title with its meeting: what a reader's window and a search show. */
export function fullTitle({ title, head }: Pick<ResolvedPack, 'title' | 'head'>): string {
  return [title, head.left].filter((part) => part !== '').join(' – ');
}
