import type { ReactNode } from 'react';

/** A piece that is never split over two pages. `node` is its element: a row (`<tr>`), a list item or free content. */
export interface Piece {
  /** Unique in the pack; the element of a group's piece carries it as `data-atom`. */
  readonly key: string;
  readonly node: ReactNode;
  readonly keepWithNext?: boolean;
  /** Space above it in CSS pixels that the style sheet leaves out where it opens a page (`.pack-opens`). */
  readonly gapAbove?: number;
  /** Where it can be drawn less high: by how much at most in CSS pixels, and how. */
  readonly gives?: Giving | undefined;
  /** Rows of one section of a table share a body of their own. */
  readonly section?: string;
}

/** A chart is drawn anew, by so many CSS pixels less high; a gap is only made smaller. */
export type Giving =
  | { readonly most: number; readonly draw: (by: number) => ReactNode }
  | { readonly most: number; readonly gap: 'above' | 'below' };

export interface FrameProps {
  /** True where the group goes on from the page before. */
  readonly continued: boolean;
  /** Position in the group of the first piece drawn here, from 0: the start number of a list. */
  readonly from: number;
  readonly pieces: readonly Piece[];
}

/** What a block is drawn from. A group's frame (a table with its head, a list) is drawn again on each page that it goes on to. */
export type Part =
  | { readonly type: 'page'; readonly piece: Piece }
  | { readonly type: 'single'; readonly piece: Piece }
  | {
      readonly type: 'group';
      readonly key: string;
      readonly frame: (props: FrameProps) => ReactNode;
      readonly pieces: readonly Piece[];
      /** True for a list of long items, one of which may stand alone on a page. */
      readonly items?: boolean;
    };

export function single(key: string, node: ReactNode, keepWithNext = false): Part {
  return { type: 'single', piece: { key, node, keepWithNext } };
}

/** A heading: it never ends a page, and leaves out the gap above it where it opens one, or a third of it where that saves a break. */
export function heldHead(key: string, node: ReactNode, gapAbove: number): Part {
  const gives = { most: Math.floor(gapAbove / 3), gap: 'above' } as const;
  return { type: 'single', piece: { key, node, keepWithNext: true, gapAbove, gives } };
}

/** A piece with a chart, which gives some of its height where a page would else be left half empty. */
export function giving(key: string, draw: (by: number) => ReactNode, most: number, keepWithNext = false): Part {
  return { type: 'single', piece: { key, node: draw(0), keepWithNext, gives: { most, draw } } };
}

/** A piece that ends in a gap, of which it gives some. */
export function gapBelow(key: string, node: ReactNode, most: number, keepWithNext = false): Part {
  return { type: 'single', piece: { key, node, keepWithNext, gives: { most, gap: 'below' } } };
}

/** Keeps the last piece of a group on the page of what follows it: its notes and its source. */
export function withTail(pieces: readonly Piece[], tail: boolean): readonly Piece[] {
  const last = pieces.length - 1;
  return tail ? pieces.map((piece, index) => (index === last ? { ...piece, keepWithNext: true } : piece)) : pieces;
}

export function partPieces(part: Part): readonly Piece[] {
  return part.type === 'group' ? part.pieces : [part.piece];
}
