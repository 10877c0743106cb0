import type { ResolvedPack } from '../pack/resolved';

/** What a hidden print page is to do: lay out pages that are printed, or also hand over what their figures show. */
export interface PrintJob {
  readonly pack: ResolvedPack;
  readonly wants: 'pages' | 'drawings';
}
