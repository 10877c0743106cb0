import type { BlockPage } from '#shared/pack/blocks/placing';
import type { Atom, PlacedPage } from '#shared/pack/paginate';
import { paginate } from '#shared/pack/paginate';
import type { Part } from './parts';

/** Heights in CSS pixels at the width of the page's content. */
export interface BlockHeights {
  readonly pieces: ReadonlyMap<string, number>;
  /** A group's head where it begins, and where it goes on with its caption. */
  readonly heads: ReadonlyMap<string, { readonly first: number; readonly repeat: number }>;
}

export interface MeasuredBlock extends Partial<BlockPage> {
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

/** What is placed as one: a block, or a section's title with the block that it opens. */
interface Unit {
  readonly blocks: readonly MeasuredBlock[];
  readonly startsNew: boolean;
  readonly landscape: boolean;
}

/** True where a block holds on to the next: it is only a heading. */
function holdsOn({ parts }: MeasuredBlock): boolean {
  const last = parts.at(-1);
  return last?.type === 'single' && last.piece.keepWithNext === true;
}

function unitsOf(blocks: readonly MeasuredBlock[]): readonly Unit[] {
  const units: Unit[] = [];
  for (const block of blocks) {
    if (block.parts.length === 0) continue;
    const { startsNew = false, landscape = false } = block;
    const before = units.at(-1);
    const held = before?.blocks.at(-1);
    if (before !== undefined && held !== undefined && holdsOn(held) && before.landscape === landscape)
      units[units.length - 1] = { ...before, blocks: [...before.blocks, block] };
    else units.push({ blocks: [block], startsNew, landscape });
  }
  return units;
}

/**
 * The pages of a pack. Blocks follow one another; a block that would be parted although a page could hold it whole opens a new
 * page where little is left on the present one, and so does one that is to start on a new page or whose pages lie the other way.
 * Only the last page changes when a block is added to it, so that a long pack is laid out in one go.
 *
 * @param landscapeHeight usable height of a page that lies on its side
 */
export function layOut(
  blocks: readonly MeasuredBlock[],
  pageHeight: number,
  landscapeHeight: number = pageHeight,
): readonly PlacedPage[] {
  const heads = new Map(
    blocks.flatMap((block) => [...block.heights.heads].map(([key, head]) => [key, head.repeat] as const)),
  );
  const full: PlacedPage[] = [];
  // The page that is being filled, and what stands on it.
  let open: readonly Atom[] = [];
  let openPage: PlacedPage | null = null;
  let openLandscape = false;
  for (const unit of unitsOf(blocks)) {
    const height = unit.landscape ? landscapeHeight : pageHeight;
    const next = unit.blocks.flatMap((block) => blockAtoms(block, height));
    const alone = paginate(opening(next), heads, height);
    const mustBreak: boolean = openPage === null || unit.startsNew || unit.landscape !== openLandscape;
    const joined = mustBreak ? alone : paginate([...open, ...next], heads, height);
    const left = openPage === null ? 0 : height - used(openPage, open, heads);
    const breaks: boolean = mustBreak || (joined.length > 1 && alone.length === 1 && left < height * mostEmpty);
    if (breaks && openPage !== null) full.push(openPage);
    const pages: readonly PlacedPage[] = breaks ? alone : joined;
    full.push(...pages.slice(0, -1));
    openPage = pages.at(-1) ?? null;
    openLandscape = unit.landscape;
    const keys = new Set(openPage?.pieces.flatMap((piece) => piece.keys));
    open = [...(breaks ? opening(next) : [...open, ...next])].filter((atom) => keys.has(atom.key));
  }
  return withContinued(openPage === null ? full : [...full, openPage]);
}
