import type { BlockPage } from '#shared/pack/blocks/placing';
import type { Atom, GroupHead } from '#shared/pack/pages/atom';
import type { KeptPages } from '#shared/pack/pages/page-ends';
import type { PlacedPage } from '#shared/pack/paginate';
import { paginate } from '#shared/pack/paginate';
import type { Part, Piece } from './parts';
import { partPieces } from './parts';

/** Heights in CSS pixels at the width of the page's content. */
export interface BlockHeights {
  readonly pieces: ReadonlyMap<string, number>;
  readonly heads: ReadonlyMap<string, GroupHead>;
}

export interface MeasuredBlock extends Partial<BlockPage> {
  readonly id: string;
  readonly parts: readonly Part[];
  readonly heights: BlockHeights;
}

/** The pages of a published pack: how many, and on which each of its blocks begins. */
export interface KeptLayout {
  readonly pages: number;
  readonly headings: readonly { readonly blockId: string; readonly page: number }[];
}

/** Usable heights of a page in CSS pixels. */
export interface PageRooms {
  readonly upright: number;
  readonly landscape: number;
}

/**
 * The pages of a pack. Blocks follow one another; one opens a page where it is to, and where its pages lie the other way than those
 * before. A section's title goes with the block that it opens. Everything else is weighed by `paginate`.
 *
 * @param kept the layout of a published pack, which stays as it is
 */
export function layOut(
  blocks: readonly MeasuredBlock[],
  rooms: PageRooms,
  kept: KeptLayout | null = null,
): readonly PlacedPage[] {
  const drawn = blocks.filter(({ parts }) => parts.length > 0);
  const atoms = drawn.flatMap((block, index) => blockAtoms(block, opensPage(drawn, index), rooms));
  const heads = new Map(drawn.flatMap(({ heights }) => [...heights.heads]));
  return paginate(atoms, heads, kept === null ? null : keptPages(drawn, kept));
}

function keptPages(blocks: readonly MeasuredBlock[], { pages, headings }: KeptLayout): KeptPages {
  const pageOf = new Map(headings.map(({ blockId, page }) => [blockId, page]));
  const pins = blocks.flatMap(({ id, parts: [part] }) => {
    const key = part === undefined ? undefined : partPieces(part)[0]?.key;
    const page = pageOf.get(id);
    return key === undefined || page === undefined ? [] : [[key, page] as const];
  });
  return { pages, pageOf: new Map(pins) };
}

/** True where a block holds on to the next: it is only a heading. */
function holdsOn({ parts }: MeasuredBlock): boolean {
  const last = parts.at(-1);
  return last?.type === 'single' && last.piece.keepWithNext === true;
}

/** What a title that stands alone opens begins a page with it: the title, not the block, is then the first thing on the page. */
function opensPage(blocks: readonly MeasuredBlock[], index: number): boolean {
  const [before, block] = [blocks[index - 1], blocks[index]];
  if (before !== undefined && block !== undefined) {
    if (liesOnSide(before) !== liesOnSide(block)) return true;
    if (holdsOn(before)) return false;
  }
  return startsNew(blocks, index);
}

function liesOnSide({ landscape = false }: MeasuredBlock): boolean {
  return landscape;
}

function startsNew(blocks: readonly MeasuredBlock[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  if (block === undefined) return false;
  const together = next !== undefined && holdsOn(block) && liesOnSide(next) === liesOnSide(block);
  return block.startsNew === true || (together && startsNew(blocks, index + 1));
}

function blockAtoms(block: MeasuredBlock, opens: boolean, rooms: PageRooms): readonly Atom[] {
  const room = liesOnSide(block) ? rooms.landscape : rooms.upright;
  const atoms = block.parts.flatMap((part): readonly Atom[] =>
    partPieces(part).map((piece) => ({
      ...measured(piece, part.type === 'page' ? room : (block.heights.pieces.get(piece.key) ?? 0)),
      breakBefore: part.type === 'page',
      group: part.type === 'group' ? part.key : null,
      mayStandAlone: part.type === 'group' && part.items === true,
      block: block.id,
      room,
    })),
  );
  return atoms.map((atom, index) => (index === 0 && opens ? { ...atom, breakBefore: true } : atom));
}

/** A piece that was measured lower than what it says it can leave out, as one without fonts may be, leaves out less. */
function measured({ key, keepWithNext = false, gapAbove = 0, gives }: Piece, height: number) {
  const gap = Math.min(gapAbove, height);
  return { key, height, keepWithNext, gapAbove: gap, give: Math.min(gives?.most ?? 0, gap > 0 ? gap : height) };
}
