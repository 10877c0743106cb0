import type { SpcMeaning, SpcPointResult } from '../analysis/spc/spc';
import type { SpcShape, XmrLegendEntry } from './xmr-chart';

const shapes = {
  'common-cause': 'circle',
  improvement: 'up',
  concern: 'down',
  neutral: 'diamond',
} as const satisfies Record<SpcMeaning, SpcShape>;

const meaningWords = {
  'common-cause': 'Usual variation',
  improvement: 'Better than usual',
  concern: 'Worse than usual',
  neutral: 'Unlike usual',
} as const satisfies Record<SpcMeaning, string>;

/** What a meaning is called in the middle of a sentence. */
export const meaningNouns = {
  'common-cause': 'usual variation',
  improvement: 'improvement',
  concern: 'concern',
  neutral: 'neither better nor worse',
} as const satisfies Record<SpcMeaning, string>;

/** Shape and filling of a point: filled outside the limits, so that the strongest signal is the heaviest mark. */
export function spcMark({ type, meaning }: Pick<SpcPointResult, 'type' | 'meaning'>): {
  readonly shape: SpcShape;
  readonly filled: boolean;
} {
  return { shape: shapes[meaning], filled: type === 'outside' };
}

/** One entry for each mark that the points show: usual first, then better, worse, neither; open before filled. */
export function spcLegend(points: readonly Pick<SpcPointResult, 'type' | 'meaning'>[]): readonly XmrLegendEntry[] {
  return (Object.keys(shapes) as SpcMeaning[]).flatMap((meaning) =>
    [false, true]
      .filter((filled) => points.some((point) => point.meaning === meaning && spcMark(point).filled === filled))
      .map((filled) => ({
        shape: shapes[meaning],
        filled,
        label: filled ? `${meaningWords[meaning]}, outside the limits` : meaningWords[meaning],
      })),
  );
}
