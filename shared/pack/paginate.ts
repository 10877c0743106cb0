/**
 * A piece of a page that is never split: a heading with its lead, a paragraph, a table row, a chart. Heights are CSS pixels,
 * measured by the medium that draws them; everything else about pages is decided here, once, for screen and print alike.
 */
export interface Atom {
  readonly key: string;
  readonly height: number;
  /** Must not be the last thing on a page: a heading, a table's head band. */
  readonly keepWithNext: boolean;
  /** Begins a page of its own. */
  readonly breakBefore: boolean;
  /** The table or list that it is a row of; its head is drawn again at the top of each page that the group goes on to. */
  readonly group: string | null;
}

export interface PlacedGroup {
  /** Null for pieces that stand alone. */
  readonly group: string | null;
  /** True on every page of a group but its first: its head is a repeat. */
  readonly continued: boolean;
  readonly keys: readonly string[];
}

export interface PlacedPage {
  readonly pieces: readonly PlacedGroup[];
}

/** Rows that a group of at least `longGroup` rows leaves at the foot of its first page and at the top of its last. */
const rowsTogether = 2;
const longGroup = 4;

/**
 * Lays atoms out on pages: each page takes as many as fit, and then gives back what must not stand at its foot.
 *
 * Order is kept and each atom is placed exactly once. A page never exceeds `pageHeight`, except that an atom which (with the head
 * of its group) is taller than a page stands alone on one. A break is looked for in this order: one that parts no `keepWithNext`
 * from what follows and leaves two rows of a long group on either side; then one that only respects `keepWithNext`; then, where a
 * whole page is one chain, any. `breakBefore` wins over the `keepWithNext` of the atom before it.
 *
 * @param groupHeads height in CSS pixels of the head of each group, drawn on every page that the group is on; 0 where absent
 * @param pageHeight usable height of a page in CSS pixels
 * @throws RangeError for a page height that is not above 0, or a height that is negative or no number
 */
export function paginate(
  atoms: readonly Atom[],
  groupHeads: ReadonlyMap<string, number>,
  pageHeight: number,
): PlacedPage[] {
  checkHeights(atoms, groupHeads, pageHeight);
  const parted = breaksThatPartRows(atoms);
  const placed = new Set<string>();
  const pages: PlacedPage[] = [];
  for (let start = 0; start < atoms.length;) {
    const end = pageEnd(atoms, groupHeads, pageHeight, parted, start);
    pages.push({ pieces: piecesOf(atoms.slice(start, end), placed) });
    start = end;
  }
  return pages;
}

/** Index after the last atom of the page that begins at `start`; always above `start`, so that laying out ends. */
function pageEnd(
  atoms: readonly Atom[],
  heads: ReadonlyMap<string, number>,
  pageHeight: number,
  parted: ReadonlySet<number>,
  start: number,
): number {
  let used = 0;
  let end = start;
  for (; end < atoms.length; end += 1) {
    const atom = atoms[end] as Atom;
    if (end > start && atom.breakBefore) {
      return end;
    }
    const opensPiece = end === start || atoms[end - 1]?.group !== atom.group;
    used += atom.height + (opensPiece && atom.group !== null ? (heads.get(atom.group) ?? 0) : 0);
    if (used > pageHeight) {
      break;
    }
  }
  if (end === atoms.length) {
    return end;
  }
  const fits = Math.max(end, start + 1);
  const keeps = (at: number) => atoms[at - 1]?.keepWithNext !== true || atoms[at]?.breakBefore === true;
  return (
    lastBreak(start, fits, (at) => keeps(at) && !parted.has(at)) ?? lastBreak(start, fits, (at) => keeps(at)) ?? fits
  );
}

function lastBreak(start: number, fits: number, allowed: (at: number) => boolean): number | null {
  for (let at = fits; at > start; at -= 1) {
    if (allowed(at)) {
      return at;
    }
  }
  return null;
}

/**
 * Break positions (index of the atom that would open the next page) that leave fewer than two rows of a long group before or
 * after them. What belongs to the next row of its group, such as a band's title, does not count as one; a last row that only
 * holds on to what follows the group does.
 */
function breaksThatPartRows(atoms: readonly Atom[]): ReadonlySet<number> {
  const parted = new Set<number>();
  for (let start = 0; start < atoms.length;) {
    const group = atoms[start]?.group ?? null;
    let end = start + 1;
    while (end < atoms.length && atoms[end]?.group === group) {
      end += 1;
    }
    const isRow = (at: number) => atoms[at]?.keepWithNext !== true || at === end - 1;
    const rows = atoms.slice(start, end).filter((_, index) => isRow(start + index)).length;
    if (group !== null && rows >= longGroup) {
      let before = 0;
      for (let at = start + 1; at < end; at += 1) {
        before += isRow(at - 1) ? 1 : 0;
        if (before < rowsTogether || rows - before < rowsTogether) {
          parted.add(at);
        }
      }
    }
    start = end;
  }
  return parted;
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

function checkHeights(atoms: readonly Atom[], heads: ReadonlyMap<string, number>, pageHeight: number): void {
  if (!(pageHeight > 0)) {
    throw new RangeError(`A page needs a height above 0, not ${pageHeight}.`);
  }
  for (const { key, height } of [...atoms, ...[...heads].map(([name, head]) => ({ key: name, height: head }))]) {
    if (!(height >= 0)) {
      throw new RangeError(`The height of ${key} is ${height}.`);
    }
  }
}
