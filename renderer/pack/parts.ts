import type { ReactNode } from 'react';

/** A piece that is never split over two pages. `node` is its element: a row (`<tr>`), a list item or free content. */
export interface Piece {
  /** Unique in the pack; the element of a group's piece carries it as `data-atom`. */
  readonly key: string;
  readonly node: ReactNode;
  readonly keepWithNext?: boolean;
  /** Rows of one section of a table share a body of their own. */
  readonly section?: string;
}

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
    };

export function single(key: string, node: ReactNode, keepWithNext = false): Part {
  return { type: 'single', piece: { key, node, keepWithNext } };
}

/** Keeps the last piece of a group on the page of what follows it: its notes and its source. */
export function withTail(pieces: readonly Piece[], tail: boolean): readonly Piece[] {
  const last = pieces.length - 1;
  return tail ? pieces.map((piece, index) => (index === last ? { ...piece, keepWithNext: true } : piece)) : pieces;
}

export function partPieces(part: Part): readonly Piece[] {
  return part.type === 'group' ? part.pieces : [part.piece];
}
