import type { ResolvedPack } from '../pack/resolved';

/** The marking and the handling line as the properties of a file carry them. */
export function markingWords({ marking, handling }: Pick<ResolvedPack, 'marking' | 'handling'>): string {
  return `Protective marking: ${marking}${handling === undefined ? '' : `. Handling: ${handling}`}`;
}
