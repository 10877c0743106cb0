import { giveOf, type Atom, type GroupHead } from './pages/atom';
import { pageEnds, type KeptPages } from './pages/page-ends';
import { pagesOf } from './pages/possible-pages';

export interface PlacedGroup {
  /** Null for pieces that stand alone. */
  readonly group: string | null;
  /** True on every page of a group but its first: its head is a repeat. */
  readonly continued: boolean;
  readonly keys: readonly string[];
}

export interface PlacedPage {
  readonly pieces: readonly PlacedGroup[];
  /** By how much each piece that gives is drawn less high; empty where the page holds all as it is. */
  readonly given: ReadonlyMap<string, number>;
}

/**
 * Lays atoms out on pages. Of all ways to break them the one that costs least is taken, for the pack as a whole: `pages/page-costs`
 * says what a page costs. Order is kept and each atom is placed exactly once; a page never exceeds its room, except that an
 * atom which (with the head of its group) is taller than a page stands alone on one.
 *
 * @param kept the pages of a published pack: taken as they are where its pieces still fit on them
 * @throws RangeError for a room that is not above 0, or a height that is negative or no number
 */
export function paginate(
  atoms: readonly Atom[],
  heads: ReadonlyMap<string, GroupHead>,
  kept: KeptPages | null = null,
): PlacedPage[] {
  checkHeights(atoms, heads);
  const possible = pagesOf(atoms, heads);
  const placed = new Set<string>();
  let start = 0;
  return pageEnds(atoms, possible, kept).map((end) => {
    const page = possible(start).find((each) => each.end === end);
    const shown = atoms.slice(start, end);
    start = end;
    return { pieces: piecesOf(shown, placed), given: sharesOf(shown, page?.over ?? 0) };
  });
}

/** What is over is taken from the pieces that give, each by the same share of what it can. */
function sharesOf(atoms: readonly Atom[], over: number): ReadonlyMap<string, number> {
  const gives = atoms.map((atom, index) => ({ key: atom.key, give: giveOf(atom, index === 0) }));
  const most = gives.reduce((sum, { give }) => sum + give, 0);
  if (over <= 0 || most === 0) return new Map();
  const share = Math.min(1, over / most);
  // Whole pixels, so that lines of a chart stay sharp; what is rounded up is never more than a piece can give.
  return new Map(
    gives.flatMap(({ key, give }) => (give > 0 ? [[key, Math.min(give, Math.ceil(give * share))] as const] : [])),
  );
}

function piecesOf(atoms: readonly Atom[], placed: Set<string>): PlacedGroup[] {
  const pieces: { group: string | null; continued: boolean; keys: string[] }[] = [];
  for (const { group, key } of atoms) {
    const last = pieces.at(-1);
    if (last !== undefined && last.group === group) {
      last.keys.push(key);
    } else {
      pieces.push({ group, continued: group !== null && placed.has(group), keys: [key] });
    }
    if (group !== null) {
      placed.add(group);
    }
  }
  return pieces;
}

function checkHeights(atoms: readonly Atom[], heads: ReadonlyMap<string, GroupHead>): void {
  for (const { key, height, give, gapAbove, room } of atoms) {
    if (!(room > 0)) throw new RangeError(`A page needs a height above 0, not ${room}.`);
    const mostGiven = gapAbove === 0 ? height : gapAbove;
    if (!(height >= 0 && gapAbove >= 0 && gapAbove <= height && give >= 0 && give <= mostGiven))
      throw new RangeError(
        `The height of ${key} is ${height}, with a gap of ${gapAbove} above it, of which it gives ${give}.`,
      );
  }
  for (const [name, { first, repeat }] of heads) {
    if (!(first >= 0 && repeat >= 0)) throw new RangeError(`The head of ${name} is ${first} or ${repeat} high.`);
  }
}
