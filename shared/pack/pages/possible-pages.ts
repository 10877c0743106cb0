import { breaksBetween, type Break } from './break-rules';
import { pageCost, type Cut } from './page-costs';
import { giveOf, type Atom, type GroupHead } from './atom';

/** A page that could begin at an atom. */
export interface PossiblePage {
  /** Index after its last atom. */
  readonly end: number;
  /** What it takes too much and the pieces that give must give. */
  readonly over: number;
  readonly cost: number;
}

/** All pages that can begin at an atom, the shortest first: at least one, so that laying out ends. */
export function pagesOf(
  atoms: readonly Atom[],
  heads: ReadonlyMap<string, GroupHead>,
): (start: number) => readonly PossiblePage[] {
  const breaks = breaksBetween(atoms);
  const blocks = blockSpans(atoms, heads);
  const known = new Map<number, readonly PossiblePage[]>();
  return (start) => {
    const before = known.get(start);
    if (before !== undefined) return before;
    const filled = filledPages(atoms, heads, start);
    // The fullest page that ends well: any shorter one has left room that could be used.
    const fullest = filled.findLast(({ end }) => endsWell(breaks[end]))?.end ?? start;
    const pages = filled.map(({ end, used, give }) => {
      const { room } = atoms[start] as Atom;
      const over = Math.max(0, used - room);
      const cost = pageCost({
        fill: Math.min(1, used / room),
        given: give === 0 ? 0 : Math.min(1, over / give),
        break: breaks[end] as Break,
        couldBeFuller: end < fullest,
        cut: cutAt(atoms, blocks, end),
      });
      return { end, over, cost };
    });
    known.set(start, pages);
    return pages;
  };
}

function endsWell(at: Break | undefined): boolean {
  return at !== undefined && (at.forced || (!at.partsHeld && !at.partsRows));
}

interface Filled {
  readonly end: number;
  readonly used: number;
  readonly give: number;
}

/** Every run of atoms from `start` that one page can hold. */
function filledPages(atoms: readonly Atom[], heads: ReadonlyMap<string, GroupHead>, start: number): readonly Filled[] {
  const pages: Filled[] = [];
  let used = 0;
  let give = 0;
  for (let at = start; at < atoms.length; at += 1) {
    const atom = atoms[at] as Atom;
    if (at > start && atom.breakBefore) break;
    used += at === start ? atom.height - atom.gapAbove : atom.height;
    used += headAt(atoms, heads, at, start);
    give += giveOf(atom, at === start);
    if (used - give > atom.room && at > start) break;
    pages.push({ end: at + 1, used, give });
  }
  return pages;
}

/** Height of the head that is drawn before an atom on a page that begins at `start`. */
function headAt(atoms: readonly Atom[], heads: ReadonlyMap<string, GroupHead>, at: number, start: number): number {
  const group = atoms[at]?.group ?? null;
  if (group === null) return 0;
  const begins = at === 0 || atoms[at - 1]?.group !== group;
  if (!begins && at > start) return 0;
  const head = heads.get(group);
  return (begins ? head?.first : head?.repeat) ?? 0;
}

interface Span {
  readonly start: number;
  readonly end: number;
  /** Height of what stands before each atom of the block, the first at 0. */
  readonly before: readonly number[];
  readonly height: number;
}

function blockSpans(atoms: readonly Atom[], heads: ReadonlyMap<string, GroupHead>): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < atoms.length;) {
    let end = start;
    let height = 0;
    const before: number[] = [];
    for (; end < atoms.length && atoms[end]?.block === atoms[start]?.block; end += 1) {
      before.push(height);
      height += (atoms[end] as Atom).height + headAt(atoms, heads, end, 0);
    }
    const span = { start, end, before, height };
    for (let at = start; at < end; at += 1) spans.push(span);
    start = end;
  }
  return spans;
}

function cutAt(atoms: readonly Atom[], blocks: readonly Span[], at: number): Cut | null {
  const span = blocks[at];
  if (span === undefined || at === span.start) return null;
  const { room, gapAbove } = atoms[span.start] as Atom;
  const before = span.before[at - span.start] ?? 0;
  return {
    needless: span.height - gapAbove <= room,
    smaller: Math.min(before, span.height - before) / room,
  };
}
