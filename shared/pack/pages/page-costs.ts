import type { Break } from './break-rules';

/** How a break before an atom would part its block; null where it parts none. */
export interface Cut {
  /** True where a page could hold the whole block. */
  readonly needless: boolean;
  /** The smaller of the two sides, as a share of a page. */
  readonly smaller: number;
}

export interface PageFacts {
  /** Share of the page that is used. */
  readonly fill: number;
  /** Share of what its pieces can give that they must give. */
  readonly given: number;
  readonly break: Break;
  /** A fuller page from the same start would end well too. */
  readonly couldBeFuller: boolean;
  readonly cut: Cut | null;
}

/** A page that is less full than this is loose: it is taken only where what follows does not fit on it. */
export const leastFill = 0.7;

/**
 * What a page costs. The first three never happen where they can be avoided, and a lesser one never to save a greater: a heading
 * at the foot, a loose page, a single row. The rest is weighed: a page more, empty space at the foot, a block in two, a chart less high.
 */
const held = 1e11;
const loose = 1e7;
const rows = 1e4;

/** Empty space up to this share is not seen; from there its cost grows by the square, to 1 at the most that a page may leave. */
const unseen = 0.08;
const newPage = 3;
const cutInTwo = 0.3;
const cutOfLong = 0.03;
/** A side of a block that is less than this share of a page looks torn off. */
const smallSide = 0.15;
const tornOff = 0.3;
/** A block that stops before the foot of its page although it goes on. */
const stopsEarly = 0.3;
/** The last page of a run may be as short as it is, but for a few lines. */
const fewLines = 0.15;

export function pageCost({ fill, given, break: at, couldBeFuller, cut }: PageFacts): number {
  const shrunk = given === 0 ? 0 : 0.05 + 0.2 * given;
  if (at.forced) return newPage + shrunk + (fill < fewLines ? 1 : 0);
  const empty = Math.max(0, 1 - fill - unseen) / (1 - leastFill - unseen);
  const parted =
    cut === null
      ? 0
      : (cut.needless ? cutInTwo : cutOfLong) +
        (cut.smaller < smallSide ? tornOff : 0) +
        (couldBeFuller && empty > 0 ? stopsEarly : 0);
  return (
    (at.partsHeld ? held : 0) +
    (couldBeFuller && fill < leastFill ? loose : 0) +
    (at.partsRows ? rows : 0) +
    newPage +
    shrunk +
    empty ** 2 +
    parted
  );
}
