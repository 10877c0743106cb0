import type { PlacedPage } from '#shared/pack/paginate';
import type { ResolvedBlock } from '#shared/pack/resolved';
import { blockParts } from './block-parts';
import type { Part, Piece } from './parts';
import { partPieces } from './parts';

/** What one page shows of one block. */
export interface PageBlock {
  readonly block: ResolvedBlock;
  /** False where the block began on an earlier page. */
  readonly begins: boolean;
  readonly runs: readonly {
    readonly part: Part;
    readonly continued: boolean;
    readonly from: number;
    /** By how much its pieces are drawn less high, in CSS pixels: 0 where all is as it was measured. */
    readonly given: number;
    readonly pieces: readonly Piece[];
  }[];
}

interface Known {
  readonly block: ResolvedBlock;
  readonly part: Part;
  readonly piece: Piece;
  readonly index: number;
}

function lowered(piece: Piece, by: number): Piece {
  return by > 0 && piece.gives !== undefined && 'draw' in piece.gives
    ? { ...piece, node: piece.gives.draw(by) }
    : piece;
}

/** Finds the pieces that were placed again and gathers each page's by block. */
export function drawnPages(
  blocks: readonly ResolvedBlock[],
  pages: readonly PlacedPage[],
): readonly (readonly PageBlock[])[] {
  const known = new Map<string, Known>();
  for (const block of blocks) {
    for (const part of blockParts(block)) {
      for (const [index, piece] of partPieces(part).entries()) known.set(piece.key, { block, part, piece, index });
    }
  }
  const begun = new Set<string>();
  return pages.map((page) => {
    const found: { block: ResolvedBlock; begins: boolean; runs: PageBlock['runs'][number][] }[] = [];
    for (const placed of page.pieces) {
      const pieces = placed.keys.flatMap((key) => known.get(key) ?? []);
      const runs = placed.group === null ? pieces.map((piece) => [piece]) : [pieces];
      for (const run of runs) {
        const first = run[0];
        if (first === undefined) continue;
        let last = found.at(-1);
        if (last?.block !== first.block) {
          last = { block: first.block, begins: !begun.has(first.block.id), runs: [] };
          begun.add(first.block.id);
          found.push(last);
        }
        last.runs.push({
          part: first.part,
          continued: placed.continued,
          from: first.index,
          given: run.reduce((sum, { piece }) => sum + (page.given.get(piece.key) ?? 0), 0),
          pieces: run.map(({ piece }) => lowered(piece, page.given.get(piece.key) ?? 0)),
        });
      }
    }
    return found;
  });
}
