import type { FigureView } from '#shared/contract/views';

type Vintage = FigureView['vintages'][number];

/** The newest value that was not taken back is the one that counts; `vintages` are the newest first. */
export function countingVintage(vintages: readonly Vintage[]): number | null {
  return vintages.find(({ standing }) => standing)?.vintage ?? null;
}

/** What became of a value. */
export function vintageWords({ vintage, standing }: Vintage, counting: number | null): string {
  if (!standing) return 'Taken back';
  return vintage === counting ? 'Stands' : 'Revised since';
}
