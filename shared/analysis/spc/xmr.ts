import { comparePeriods, periodLabel } from '../../domain/period/period-labels';
import { assuranceIcon, variationIcon } from './icons';
import { meaningOf, pointTypes } from './point-types';
import { segmentLimits } from './segment-limits';
import type { SpcOptions, SpcPoint, SpcPointResult, SpcResult, SpcSegment } from './spc';

/** Limits from fewer points move too much with each further one. */
const leastFixed = 12;

/** The package's code calls a group of fewer trial limits; its message and help say 12. */
const leastForFirmLimits = 13;

/**
 * An XmR chart (individual values and moving ranges) by the named rule set. Points may come in any order. Rules, limits and moving
 * ranges start anew at each rebase; none is ever set automatically. Points follow each other as given: a missing period is not
 * filled in.
 *
 * @returns null without points
 * @throws RangeError when `fixAfter` is no whole number from 12, a value is not finite, or two points are of one period
 */
export function xmr(points: readonly SpcPoint[], options: SpcOptions): SpcResult | null {
  checkFixAfter(options.fixAfter);
  const sorted = inOrder(points);
  const starts = sorted.flatMap(({ period }, index) =>
    index === 0 || options.rebases.includes(period.start) ? [index] : [],
  );
  const segments = starts.map((from, index) => segmentOf(sorted, from, starts[index + 1] ?? sorted.length, options));
  const results = segments.flatMap((segment, index) => typedPoints(sorted, segment, index, options));
  const [lastPoint, lastSegment] = [results.at(-1), segments.at(-1)];
  if (lastPoint === undefined || lastSegment === undefined) {
    return null;
  }
  const known = new Set(sorted.map(({ period }) => period.start));
  return {
    ruleSet: options.ruleSet,
    points: results,
    segments,
    variation: variationIcon(lastPoint),
    assurance: assuranceIcon(lastSegment, options.target, options.direction),
    unmatchedRebases: [...new Set(options.rebases)].filter((day) => !known.has(day)).toSorted(),
  };
}

function segmentOf(points: readonly SpcPoint[], from: number, to: number, options: SpcOptions): SpcSegment {
  const values = valuesOf(points, from, to);
  const n = to - from;
  const base = values.slice(0, options.fixAfter ?? n);
  return { from, to, n, ...segmentLimits(base, options.ruleSet), trial: n < leastForFirmLimits };
}

function typedPoints(
  points: readonly SpcPoint[],
  segment: SpcSegment,
  index: number,
  { direction }: SpcOptions,
): SpcPointResult[] {
  const types = pointTypes(valuesOf(points, segment.from, segment.to), segment);
  return types.map(({ type, side }, offset) => {
    const { period, value } = points[segment.from + offset] as SpcPoint;
    return { period, value, type, side, meaning: meaningOf(side, direction), segment: index };
  });
}

function valuesOf(points: readonly SpcPoint[], from: number, to: number): number[] {
  return points.slice(from, to).map(({ value }) => value);
}

function inOrder(points: readonly SpcPoint[]): SpcPoint[] {
  const sorted = points.toSorted((a, b) => comparePeriods(a.period, b.period));
  for (const [index, { period, value }] of sorted.entries()) {
    const before = sorted[index - 1];
    if (!Number.isFinite(value)) {
      throw new RangeError(`${value} for ${periodLabel(period)} is no point of a control chart.`);
    }
    // Which of the two came first would decide the moving ranges.
    if (before !== undefined && comparePeriods(before.period, period) === 0) {
      throw new RangeError(`A control chart takes one value a period; ${periodLabel(period)} has two.`);
    }
  }
  return sorted;
}

function checkFixAfter(fixAfter: number | null): void {
  if (fixAfter !== null && !(Number.isInteger(fixAfter) && fixAfter >= leastFixed)) {
    throw new RangeError(`Limits can be fixed after ${leastFixed} points or more, not after ${fixAfter}.`);
  }
}
