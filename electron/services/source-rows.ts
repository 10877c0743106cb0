import type { SourceRow } from '#shared/contract/views';
import { publishedText } from '#shared/pack/resolve/citations';
import type { Context } from '#shared/pack/resolve/context';
import { sourceKindLabels } from '#shared/text/labels';

/** Every source with what comes from it, numbered in the order of entry. */
export function sourceRows(
  { data }: Context,
  uses: ReadonlyMap<string, { readonly observations: number; readonly findings: number }>,
): SourceRow[] {
  return data.sources.map((source, index) => ({
    number: index + 1,
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    address: source.address,
    publishedText: publishedText(source),
    note: source.note,
    kindLabel: sourceKindLabels[source.kind],
    observations: uses.get(source.id)?.observations ?? 0,
    findings: uses.get(source.id)?.findings ?? 0,
  }));
}
