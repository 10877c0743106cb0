import type { RebaseOutcome, RebaseSensitivity, SpcOptions, SpcPoint, SpcResult } from './spc';
import { xmr } from './xmr';

/**
 * For each rebase that starts a period, oldest first: the verdict as decided, and if this rebase alone had been set one point
 * earlier or later. A rebase is a judgement; where a point's shift changes the verdict, the judgement decides it and not the data.
 * A shift onto the first point, past the last one or onto another rebase is none: `earlier` or `later` is then null.
 *
 * @throws RangeError as `xmr`
 */
export function rebaseSensitivity(points: readonly SpcPoint[], options: SpcOptions): readonly RebaseSensitivity[] {
  const decided = xmr(points, options);
  if (decided === null) {
    return [];
  }
  const starts = decided.points.map(({ period }) => period.start);
  const rebased = starts.filter((start) => options.rebases.includes(start));
  return rebased.map((at) => {
    const moved = (step: -1 | 1): RebaseOutcome | null => {
      const index = starts.indexOf(at) + step;
      const to = starts[index];
      if (index < 1 || to === undefined || rebased.includes(to)) {
        return null;
      }
      const result = xmr(points, { ...options, rebases: rebased.map((start) => (start === at ? to : start)) });
      return result === null ? null : outcomeOf(result, to);
    };
    const asDecided = outcomeOf(decided, at);
    const [earlier, later] = [moved(-1), moved(1)];
    const changesVerdict = [earlier, later].some((outcome) => outcome !== null && !sameVerdict(outcome, asDecided));
    return { at, asDecided, earlier, later, changesVerdict };
  });
}

/** Whether both icons are the same. */
export function sameVerdict(a: RebaseOutcome, b: RebaseOutcome): boolean {
  return a.assurance === b.assurance && a.variation === b.variation;
}

/** Limits of the segment that starts there, and the icons of the whole chart. */
function outcomeOf({ points, segments, variation, assurance }: SpcResult, at: string): RebaseOutcome {
  const segment = segments[points.find(({ period }) => period.start === at)?.segment ?? -1];
  if (segment === undefined) {
    throw new RangeError(`No period starts on ${at}.`);
  }
  const { n, mean, lower, upper } = segment;
  return { at, n, mean, lower, upper, variation, assurance };
}
