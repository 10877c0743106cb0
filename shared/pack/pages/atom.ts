/**
 * A piece of a page that is never split: a heading with its lead, a paragraph, a table row, a chart. Heights are CSS pixels,
 * measured by the medium that draws them; everything else about pages is decided here, once, for screen and print alike.
 */
export interface Atom {
  readonly key: string;
  readonly height: number;
  /** Space above it, part of its height, that is left out where it opens a page. */
  readonly gapAbove: number;
  /** By how much it may be drawn less high where a page is a little too short: a chart gives some, a gap a little, text nothing.
   * What has a gap above it gives of that gap. */
  readonly give: number;
  /** Must not be the last thing on a page: a heading, a table's head band. */
  readonly keepWithNext: boolean;
  /** Begins a page of its own. */
  readonly breakBefore: boolean;
  /** The table or list that it is a row of; its head is drawn again at the top of each page that the group goes on to. */
  readonly group: string | null;
  /** True for an item of a list that may stand alone at the foot or head of a page, as a row of a table may not. */
  readonly mayStandAlone: boolean;
  /** The block that it is of: one that a page can hold whole is parted only where that is worth it. */
  readonly block: string;
  /** Usable height of the page that it stands on; pieces of pages of another height begin a page. */
  readonly room: number;
}

/** What an atom can give on a page. What has a gap above it gives of that gap, so nothing where it opens the page without. */
export function giveOf({ gapAbove, give }: Atom, opensPage: boolean): number {
  return opensPage && gapAbove > 0 ? 0 : give;
}

/** Height of a group's head where the group begins, and where it goes on. */
export interface GroupHead {
  readonly first: number;
  readonly repeat: number;
}
