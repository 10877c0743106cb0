import { mean } from 'simple-statistics';
import { scaleOf, sideOf } from './side-of';
import type { RuleSetName, SpcSegment } from './spc';

export type SegmentLimits = Pick<
  SpcSegment,
  'mean' | 'meanMovingRange' | 'lower' | 'upper' | 'nearLower' | 'nearUpper'
>;

/** Limits in mean moving ranges as the R package has them: 2.66, not the 3 ÷ 1.128 = 2.6596 of others. */
const limitFactor = 2.66;
const nearLimitFactor = 2 * (limitFactor / 3);

/** A moving range of this many times the mean moving range is screened out (Nelson 1982). */
const screenFactor = 3.267;

/**
 * Centre and limits of one segment, in the unit of the values, unrounded and unclipped. A segment of one point or of equal points
 * has no moving range: its limits are its mean.
 *
 * @param values at least one, oldest first; only the points that the limits are taken from
 */
export function segmentLimits(values: readonly number[], ruleSet: RuleSetName): SegmentLimits {
  const centre = mean([...values]);
  const range = meanMovingRange(values, ruleSet === 'NHSRplotthedots 0.2.2');
  return {
    mean: centre,
    meanMovingRange: range,
    lower: centre - limitFactor * range,
    upper: centre + limitFactor * range,
    nearLower: centre - nearLimitFactor * range,
    nearUpper: centre + nearLimitFactor * range,
  };
}

/** Screened once, not until nothing more falls out. */
function meanMovingRange(values: readonly number[], screened: boolean): number {
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] as number)));
  if (ranges.length === 0) {
    return 0;
  }
  const first = mean(ranges);
  const scale = scaleOf(values);
  const kept = screened ? ranges.filter((range) => sideOf(range, screenFactor * first, scale) < 0) : ranges;
  // Only ranges that are all nothing are all screened out: some range is never above the mean of them.
  return kept.length === 0 ? 0 : mean(kept);
}
