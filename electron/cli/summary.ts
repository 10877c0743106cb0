import type { Edition } from '#shared/editions/edition';
import type { EditionFormat } from '#shared/editions/edition-format';
import type { ProducedEdition } from '../services/editions/produce-edition';
import type { LeftOutBlock } from '#shared/pack/public/public-view';
import type { ResolvedPack } from '#shared/pack/resolved';

/** The machine-readable summary of a printed pack. */
export interface PrintSummary {
  readonly out: string;
  readonly title: string;
  readonly marking: string;
  readonly format: EditionFormat;
  readonly edition: Edition;
  /** What the public edition leaves out; empty for the whole pack. */
  readonly leftOut: readonly LeftOutBlock[];
  /** Null for a file without pages. */
  readonly pages: number | null;
  readonly bytes: number;
  /** First page of each block from 1; null for a block without a heading of its own. */
  readonly blocks: readonly {
    readonly id: string;
    readonly kind: string;
    readonly heading: string | null;
    readonly page: number | null;
  }[];
  /** Numbers of observations, findings and judgments that the pack prints. */
  readonly figures: number;
  readonly sources: number;
  readonly warnings: readonly {
    readonly blockId: string | null;
    readonly severity: string;
    readonly message: string;
  }[];
}

export function summarise(
  pack: ResolvedPack,
  printed: ProducedEdition,
  { format, edition }: { readonly format: EditionFormat; readonly edition: Edition },
  leftOut: readonly LeftOutBlock[],
  out: string,
): PrintSummary {
  const pageOf = new Map(printed.headings.map((heading) => [heading.blockId, heading.page]));
  return {
    out,
    title: pack.title,
    marking: pack.marking,
    format,
    edition,
    leftOut,
    pages: printed.pages,
    bytes: printed.bytes.byteLength,
    blocks: pack.blocks.map((block) => ({
      id: block.id,
      kind: block.kind,
      heading: 'heading' in block ? block.heading : null,
      page: pageOf.get(block.id) ?? null,
    })),
    figures: pack.figures,
    sources: pack.sources.length,
    warnings: pack.problems.map(({ blockId, severity, message }) => ({ blockId, severity, message })),
  };
}
