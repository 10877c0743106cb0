import type { Direction } from '../../domain/metric/metric';
import type { SegmentLimits } from './segment-limits';
import { scaleOf, sideOf } from './side-of';
import type { SpcMeaning, SpcPointResult, SpcPointType } from './spc';

/** Of the R package and of Making Data Count alike; PowerBI-SPC calls a trend at 5 by default. */
const runLength = 7;

type Side = SpcPointResult['side'];

export interface TypedPoint {
  readonly type: SpcPointType;
  readonly side: Side;
}

type Sign = -1 | 0 | 1;

/**
 * The four rules of NHSRplotthedots 0.2.2 (`ptd_calculate_point_type.R`) within one segment, and one label a point, the strongest:
 * strictly outside a limit; on a trend of 7 points with 6 differences of one sign; one of at least two close points among three
 * that are all on one side of the mean (issue 143), close being past the near limit and not past the limit; on a shift of 7 points
 * strictly on one side of the mean. The side of a trend is where it goes, not where the mean is (issue 171).
 *
 * @param values of one segment, oldest first
 */
export function pointTypes(values: readonly number[], limits: SegmentLimits): TypedPoint[] {
  const scale = scaleOf(values);
  const toMean = values.map((value) => sideOf(value, limits.mean, scale));
  const outside = values.map((value) => beyond(value, limits.lower, limits.upper, scale));
  const close = values.map((value, index) =>
    outside[index] === 0 ? beyond(value, limits.nearLower, limits.nearUpper, scale) : 0,
  );
  const trend = trends(values, scale);
  const twoInThree = closePairs(close, toMean);
  const shift = shifts(toMean);
  return values.map((_, index) => {
    const flags: readonly (readonly [SpcPointType, Sign | undefined])[] = [
      ['outside', outside[index]],
      ['trend', trend[index]],
      ['two-in-three', twoInThree[index]],
      ['shift', shift[index]],
    ];
    const [type, sign] = flags.find(([, flag]) => flag !== 0) ?? ['common-cause', 0];
    return { type, side: sign === 0 ? null : sign === 1 ? 'high' : 'low' };
  });
}

/** What being on this side means where this direction is good. */
export function meaningOf(side: Side, direction: Direction): SpcMeaning {
  if (side === null) {
    return 'common-cause';
  }
  if (direction === 'neither') {
    return 'neutral';
  }
  return (side === 'high') === (direction === 'up') ? 'improvement' : 'concern';
}

function beyond(value: number, lower: number, upper: number, scale: number): Sign {
  if (sideOf(value, upper, scale) > 0) {
    return 1;
  }
  return sideOf(value, lower, scale) < 0 ? -1 : 0;
}

/**
 * All points of each trend. A turning point that ends one trend and starts the next has the sign of the next, as in the R package.
 * Where a trend's last point and the next trend's first are equal, the package calls the former falling whichever way it came;
 * here it keeps its own trend's sign.
 */
function trends(values: readonly number[], scale: number): Sign[] {
  const steps = values.slice(1).map((value, index) => sideOf(value, values[index] as number, scale));
  return spread(runs(steps, runLength - 1), runLength, values.length);
}

function shifts(toMean: readonly Sign[]): Sign[] {
  return spread(runs(toMean, runLength), runLength, toMean.length);
}

/** The close points of every three in a row that are all on one side of the mean, two at least of them close. */
function closePairs(close: readonly Sign[], toMean: readonly Sign[]): Sign[] {
  const same = runs(toMean, 3).map((sign, index) => {
    const near = close.slice(index, index + 3).filter((flag) => flag !== 0);
    return near.length >= 2 ? sign : 0;
  });
  return spread(same, 3, close.length).map((sign, index) => (close[index] === 0 ? 0 : sign));
}

/** For each window of `length` signs the sign that they share, 0 where they share none. */
function runs(signs: readonly Sign[], length: number): Sign[] {
  const count = Math.max(0, signs.length - length + 1);
  return Array.from({ length: count }, (_, start) => {
    const first = signs[start] ?? 0;
    return signs.slice(start, start + length).every((sign) => sign === first) ? first : 0;
  });
}

/** Lays each window's sign over its `length` points; where windows of both signs meet, the later one counts. */
function spread(windows: readonly Sign[], length: number, count: number): Sign[] {
  return Array.from({ length: count }, (_, index) => {
    const over = windows.slice(Math.max(0, index - length + 1), index + 1);
    return over.findLast((sign) => sign !== 0) ?? 0;
  });
}
