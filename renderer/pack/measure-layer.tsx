import { useLayoutEffect, useRef } from 'react';
import type { ResolvedBlock } from '#shared/pack/resolved';
import { blockParts } from './block-parts';
import type { BlockHeights } from './lay-out';
import type { Part } from './parts';

const height = (element: Element) => element.getBoundingClientRect().height;

function heightsIn(root: Element): BlockHeights {
  const pieces = new Map<string, number>();
  const heads = new Map<string, { first: number; repeat: number }>();
  for (const element of root.querySelectorAll('[data-atom]'))
    pieces.set(element.getAttribute('data-atom') ?? '', height(element));
  for (const element of root.querySelectorAll('[data-head]')) {
    const rows = [...element.querySelectorAll('[data-atom]')].reduce((sum, row) => sum + height(row), 0);
    const repeat = element.nextElementSibling === null ? 0 : height(element.nextElementSibling);
    heads.set(element.getAttribute('data-head') ?? '', { first: Math.max(0, height(element) - rows), repeat });
  }
  return { pieces, heads };
}

function MeasuredPart({ part }: { readonly part: Part }) {
  if (part.type === 'page') return null;
  if (part.type === 'single') {
    return (
      <div className="pack-atom" data-atom={part.piece.key}>
        {part.piece.node}
      </div>
    );
  }
  return (
    <>
      <div className="pack-atom" data-head={part.key}>
        {part.frame({ continued: false, from: 0, pieces: part.pieces })}
      </div>
      <div className="pack-atom">{part.frame({ continued: true, from: 0, pieces: [] })}</div>
    </>
  );
}

interface MeasureLayerProps {
  readonly blocks: readonly ResolvedBlock[];
  readonly onMeasured: (heights: ReadonlyMap<ResolvedBlock, BlockHeights>) => void;
}

/** Draws blocks out of sight at the width of the page, reads how high each piece is, and is taken away again. */
export function MeasureLayer({ blocks, onMeasured }: MeasureLayerProps) {
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const found = new Map<ResolvedBlock, BlockHeights>();
    for (const [index, root] of [...(layer.current?.children ?? [])].entries()) {
      const block = blocks[index];
      if (block !== undefined) found.set(block, heightsIn(root));
    }
    onMeasured(found);
  }, [blocks, onMeasured]);
  return (
    <div ref={layer} className="pack-paper pack-measure" aria-hidden="true" inert>
      {blocks.map((block) => (
        <div key={block.id} className={block.page?.landscape === true ? 'pack-landscape' : undefined}>
          {blockParts(block).map((part) => (
            <MeasuredPart key={part.type === 'group' ? part.key : part.piece.key} part={part} />
          ))}
        </div>
      ))}
    </div>
  );
}
