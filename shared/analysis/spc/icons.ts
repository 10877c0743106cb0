import type { Direction } from '../../domain/metric/metric';
import { scaleOf, sideOf } from './side-of';
import type { AssuranceIcon, SpcPointResult, SpcSegment, VariationIcon } from './spc';

/** The icon of the last point, and of no other: what was flagged earlier is no longer what the process does. */
export function variationIcon({ meaning, side }: Pick<SpcPointResult, 'meaning' | 'side'>): VariationIcon {
  return meaning === 'common-cause' || side === null ? 'common-cause' : `${meaning}-${side}`;
}

/**
 * The target against the limits of the last segment (issue 172 of NHSRplotthedots: limits from before a rebase say nothing about
 * the process now). A target on a limit is hit and miss. A rival definition asks whether the last 6 points met the target; it is
 * not used here.
 *
 * @param last the last segment of the series
 */
export function assuranceIcon(
  { lower, upper }: Pick<SpcSegment, 'lower' | 'upper'>,
  target: number | null,
  direction: Direction,
): AssuranceIcon {
  if (target === null || direction === 'neither') {
    return 'none';
  }
  const scale = scaleOf([lower, upper, target]);
  if (sideOf(target, upper, scale) > 0) {
    return direction === 'up' ? 'fail' : 'pass';
  }
  if (sideOf(target, lower, scale) < 0) {
    return direction === 'up' ? 'pass' : 'fail';
  }
  return 'hit-and-miss';
}
