import type { Atom, PlacedPage } from '#shared/pack/paginate';
import { paginate } from '#shared/pack/paginate';
import type { Part } from './parts';

/** Heights in CSS pixels at the width of the page's content. */
export interface BlockHeights {
  readonly pieces: ReadonlyMap<string, number>;
  /** A group's head where it begins, and where it goes on with its caption. */
  readonly heads: ReadonlyMap<string, { readonly first: number; readonly repeat: number }>;
}

export interface MeasuredBlock {
  readonly id: string;
  readonly parts: readonly Part[];
  readonly heights: BlockHeights;
}

/** Space above a heading that is left out where it opens a page; the style sheet says the same. */
export const headingGap = 30;

/** A block that fits on a page goes to a new one rather than over two, unless that leaves more than this share empty. */
const mostEmpty = 0.4;

function blockAtoms(block: MeasuredBlock, pageHeight: number): readonly Atom[] {
  const heightOf = (key: string) => block.heights.pieces.get(key) ?? 0;
  return block.parts.flatMap((part): readonly Atom[] => {
    if (part.type === 'page')
      return [{ key: part.piece.key, height: pageHeight, keepWithNext: false, breakBefore: true, group: null }];
    if (part.type === 'single') {
      const { key, keepWithNext = false } = part.piece;
      return [{ key, height: heightOf(key), keepWithNext, breakBefore: false, group: null }];
    }
    const head = block.heights.heads.get(part.key) ?? { first: 0, repeat: 0 };
    return part.pieces.map(({ key, keepWithNext = false }, index) => ({
      key,
      // The head counts as its repeat everywhere; the first row, which always follows the first head, makes up for it.
      height: Math.max(0, heightOf(key) + (index === 0 ? head.first - head.repeat : 0)),
      keepWithNext,
      breakBefore: false,
      group: part.key,
    }));
  });
}

function used(page: PlacedPage, atoms: readonly Atom[], heads: ReadonlyMap<string, number>): number {
  const drawn = page.pieces.reduce((sum, { group }) => sum + (group === null ? 0 : (heads.get(group) ?? 0)), 0);
  return atoms.reduce((sum, atom) => sum + atom.height, drawn);
}

/** A heading that opens a page has no space above it. */
function opening(atoms: readonly Atom[]): readonly Atom[] {
  return atoms.map((atom, index) =>
    index === 0
      ? { ...atom, breakBefore: true, height: Math.max(0, atom.height - (atom.keepWithNext ? headingGap : 0)) }
      : atom,
  );
}

/** Pages that were laid out in parts do not know of one another which groups go on. */
function withContinued(pages: readonly PlacedPage[]): readonly PlacedPage[] {
  const begun = new Set<string>();
  return pages.map((page) => ({
    pieces: page.pieces.map((piece) => {
      if (piece.group === null) return piece;
      const continued = begun.has(piece.group);
      begun.add(piece.group);
      return continued === piece.continued ? piece : { ...piece, continued };
    }),
  }));
}

/**
 * The pages of a pack. Blocks follow one another; a block that would be parted although a page could hold it whole opens a new
 * page where little is left on the present one. Only the last page changes when a block is added to it, so that a long pack
 * is laid out in one go.
 */
export function layOut(blocks: readonly MeasuredBlock[], pageHeight: number): readonly PlacedPage[] {
  const heads = new Map(
    blocks.flatMap((block) => [...block.heights.heads].map(([key, head]) => [key, head.repeat] as const)),
  );
  const full: PlacedPage[] = [];
  // The page that is being filled, and what stands on it.
  let open: readonly Atom[] = [];
  let openPage: PlacedPage | null = null;
  for (const block of blocks) {
    const next = blockAtoms(block, pageHeight);
    if (next.length === 0) continue;
    const alone = paginate(opening(next), heads, pageHeight);
    const joined = paginate([...open, ...next], heads, pageHeight);
    const left = openPage === null ? 0 : pageHeight - used(openPage, open, heads);
    const breaks: boolean =
      openPage === null || (joined.length > 1 && alone.length === 1 && left < pageHeight * mostEmpty);
    if (breaks && openPage !== null) full.push(openPage);
    const pages: readonly PlacedPage[] = breaks ? alone : joined;
    full.push(...pages.slice(0, -1));
    openPage = pages.at(-1) ?? null;
    const keys = new Set(openPage?.pieces.flatMap((piece) => piece.keys));
    open = [...(breaks ? opening(next) : [...open, ...next])].filter((atom) => keys.has(atom.key));
  }
  return withContinued(openPage === null ? full : [...full, openPage]);
}
