import type { Atom } from './atom';

/** What a break before an atom would do. */
export interface Break {
  /** It begins a page in any case. */
  readonly forced: boolean;
  /** It parts a piece from what it must stand with. */
  readonly partsHeld: boolean;
  /** It leaves a single row of a long table at the foot of a page or at the head of the next. */
  readonly partsRows: boolean;
}

/** Rows that a group of at least `longGroup` rows leaves at the foot of its first page and at the top of its last. */
const rowsTogether = 2;
const longGroup = 4;

/** For each atom what a break before it would do; a last entry for the end, where a page ends in any case. */
export function breaksBetween(atoms: readonly Atom[]): readonly Break[] {
  const parted = breaksThatPartRows(atoms);
  const between = atoms.map(({ breakBefore }, at): Break => ({
    forced: breakBefore,
    // A piece that begins a page in any case does so whatever stands before it.
    partsHeld: !breakBefore && atoms[at - 1]?.keepWithNext === true,
    partsRows: !breakBefore && parted.has(at),
  }));
  return [...between, { forced: true, partsHeld: false, partsRows: false }];
}

/**
 * Break positions (index of the atom that would open the next page) that leave fewer than two rows of a long group before or
 * after them. What belongs to the next row of its group, such as a band's title, does not count as one; a last row that only
 * holds on to what follows the group does. Items that may stand alone are no rows.
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
    if (group !== null && atoms[start]?.mayStandAlone !== true && rows >= longGroup) {
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
