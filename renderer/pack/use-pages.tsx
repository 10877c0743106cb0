import type { ReactNode } from 'react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { PlacedPage } from '#shared/pack/paginate';
import type { ResolvedBlock, ResolvedPack } from '#shared/pack/resolved';
import { blockParts } from './block-parts';
import type { BlockHeights, KeptLayout } from './lay-out';
import { layOut } from './lay-out';
import { MeasureLayer } from './measure-layer';
import { packFonts } from './pack-fonts';
import { contentHeight, landscapeContentHeight } from './page-geometry';

/** Pages together with the pack that they were laid out for: the two change at once, never one before the other. */
export interface LaidOut {
  readonly resolved: ResolvedPack;
  readonly pages: readonly PlacedPage[];
}

type Known = ReadonlyMap<ResolvedBlock, BlockHeights>;

const rooms = { upright: contentHeight, landscape: landscapeContentHeight } as const;
const noHeights: BlockHeights = { pieces: new Map(), heads: new Map() };

/** True once the fonts that the pack needs are there. */
function useFonts(resolved: ResolvedPack): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let left = false;
    // Without the fonts the pages are still true to what is shown, since the same fallback is measured and drawn.
    void packFonts(JSON.stringify(resolved.blocks))
      .catch(() => undefined)
      .then(() => left || setReady(true));
    return () => {
      left = true;
    };
  }, [resolved]);
  return ready;
}

/** Lays a pack out on pages, a published one on those that it was `kept` with. `layer` must be drawn while it is there; `laidOut` is null until the first measuring is done. */
export function usePages(
  resolved: ResolvedPack,
  kept: KeptLayout | null,
): { readonly laidOut: LaidOut | null; readonly layer: ReactNode } {
  const fontsReady = useFonts(resolved);
  // By block object: a block that an edit left alone is the same object and keeps its heights.
  const [known, setKnown] = useState<Known>(new Map());
  const [last, setLast] = useState<LaidOut | null>(null);

  const unknown = useMemo(() => resolved.blocks.filter((block) => !known.has(block)), [resolved, known]);
  const onMeasured = useCallback(
    (found: Known) => {
      const current = new Set(resolved.blocks);
      setKnown((before) => new Map([...[...before].filter(([block]) => current.has(block)), ...found]));
    },
    [resolved],
  );

  const laidOut = useMemo((): LaidOut | null => {
    if (!fontsReady || unknown.length > 0) return null;
    const blocks = resolved.blocks.map((block) => ({
      id: block.id,
      parts: blockParts(block),
      heights: known.get(block) ?? noHeights,
      ...block.page,
    }));
    return { resolved, pages: layOut(blocks, rooms, kept) };
  }, [resolved, kept, fontsReady, unknown, known]);
  if (laidOut !== null && laidOut !== last) setLast(laidOut);

  const layer = fontsReady && unknown.length > 0 ? <MeasureLayer blocks={unknown} onMeasured={onMeasured} /> : null;
  return { laidOut: laidOut ?? last, layer };
}
