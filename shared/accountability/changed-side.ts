import { scaleOf, sideOf } from '../analysis/spc/side-of';
import type { ProcessLimits } from './process-limits';

/**
 * The side to which a process moved by more than chance would explain; null for none. All of `references`, what was before, must lie
 * on the other side of both the mean since and the latest point.
 */
export function changedSide({
  limits,
  references,
  meanSince,
  latest,
}: {
  readonly limits: Pick<ProcessLimits, 'lower' | 'upper' | 'flag' | 'own'>;
  readonly references: readonly number[];
  readonly meanSince: number;
  readonly latest: number;
}): 'high' | 'low' | null {
  const { lower, upper, flag, own } = limits;
  const scale = scaleOf([lower, upper, meanSince, latest, ...references]);
  const sides = references.flatMap((reference) => [
    sideOf(meanSince, reference, scale),
    sideOf(latest, reference, scale),
  ]);
  const high = sides.every((side) => side > 0);
  if (sides.length === 0 || (!high && !sides.every((side) => side < 0))) {
    return null;
  }
  const side = high ? 'high' : 'low';
  // The points since are no surprise to their own limits: the report's figure is what these are for.
  const outside = own
    ? references.every((reference) =>
        high ? sideOf(reference, lower, scale) < 0 : sideOf(reference, upper, scale) > 0,
      )
    : high
      ? sideOf(meanSince, upper, scale) > 0
      : sideOf(meanSince, lower, scale) < 0;
  return outside || (!own && flag.side === side) ? side : null;
}
