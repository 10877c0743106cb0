import { memo, useEffect, useMemo } from 'react';
import type { ResolvedPack } from '#shared/pack/resolved';
import type { PageBlock } from './drawn-page';
import { drawnPages } from './drawn-page';
import type { KeptLayout } from './lay-out';
import { PageBlockView } from './page-block-view';
import { PackPage } from './pack-page';
import { PageNumbers } from './page-numbers';
import { ScaledSheets } from './scaled-sheets';
import { usePages } from './use-pages';
import './pack-page.css';
import './pack-blocks.css';
import './pack-findings.css';
import './pack-tables.css';
import './pack-sections.css';
import './pack-tracker.css';
import './pack-forms.css';

export interface Paginated {
  readonly pages: number;
  /** The pages that lie on their side. */
  readonly landscape: readonly number[];
  /** The sections, in order, with the page that each begins on. */
  readonly headings: readonly { readonly blockId: string; readonly heading: string; readonly page: number }[];
}

interface PackPagesProps {
  readonly resolved: ResolvedPack;
  /** The pages of a published pack, which stay as they are. It must be the same object while they do. */
  readonly kept?: KeptLayout | undefined;
  /** Changes affordances only: what is drawn on a page is the same. */
  readonly medium: 'screen' | 'print';
  readonly selectedBlockId?: string | null;
  readonly onSelectBlock?: (blockId: string) => void;
  /** How many comments on each block are open: marked beside the page, never on it. */
  readonly comments?: ReadonlyMap<string, number>;
  readonly onPaginated?: (paginated: Paginated) => void;
}

/** Blocks of one page all lie as it does. */
function liesOnSide([first]: readonly PageBlock[]): boolean {
  return first?.block.page?.landscape === true;
}

function paginatedOf(pages: readonly (readonly PageBlock[])[]): Paginated {
  const landscape = pages.flatMap((page, index) => (liesOnSide(page) ? [index + 1] : []));
  const headings = pages.flatMap((page, index) =>
    page.flatMap(({ block, begins }) =>
      begins && 'heading' in block ? [{ blockId: block.id, heading: block.heading, page: index + 1 }] : [],
    ),
  );
  return { pages: pages.length, landscape, headings };
}

function Pages({
  resolved,
  kept,
  medium,
  selectedBlockId = null,
  onSelectBlock,
  comments,
  onPaginated,
}: PackPagesProps) {
  const { laidOut, layer } = usePages(resolved, kept ?? null);
  const pages = useMemo(
    () => (laidOut === null ? null : drawnPages(laidOut.resolved.blocks, laidOut.pages)),
    [laidOut],
  );
  const paginated = useMemo(() => (pages === null ? null : paginatedOf(pages)), [pages]);
  const numbers = useMemo(() => new Map(paginated?.headings.map(({ blockId, page }) => [blockId, page])), [paginated]);

  useEffect(() => {
    if (paginated !== null) onPaginated?.(paginated);
  }, [paginated, onPaginated]);

  const sheets =
    pages === null || laidOut === null
      ? []
      : pages.map((blocks, index) => (
          <PackPage
            key={index}
            resolved={laidOut.resolved}
            number={index + 1}
            of={pages.length}
            cover={blocks[0]?.block.kind === 'cover'}
            landscape={liesOnSide(blocks)}
          >
            {blocks.map((shown, at) => (
              <PageBlockView
                key={shown.block.id}
                shown={shown}
                opensPage={at === 0}
                selected={medium === 'screen' && shown.block.id === selectedBlockId}
                onSelect={medium === 'screen' ? onSelectBlock : undefined}
                comments={medium === 'screen' && shown.begins ? (comments?.get(shown.block.id) ?? 0) : 0}
              />
            ))}
          </PackPage>
        ));
  return (
    <PageNumbers value={numbers}>
      {layer}
      {medium === 'print' ? sheets : <ScaledSheets sheets={sheets} onSide={paginated?.landscape ?? []} />}
    </PageNumbers>
  );
}

/** A pack, page by page, as it prints. */
export const PackPages = memo(Pages);
