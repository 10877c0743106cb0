import type { AnnexRow } from './blocks/annex-block';

/** Where a figure of the annex is found, as its row says it: its ranks, and its place beside what its group says of all. */
export function annexPlace({ ranks, place }: AnnexRow): string {
  return [ranks ?? '', place].filter((part) => part !== '').join('; ');
}
